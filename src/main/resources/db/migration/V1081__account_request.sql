-- Accounts that heads ask for, and what became of each request.
CREATE TABLE account_request (
    id BIGINT NOT NULL AUTO_INCREMENT,
    agency VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    display_name VARCHAR(120) NOT NULL,
    email VARCHAR(160) NOT NULL,
    post VARCHAR(120) NOT NULL,
    roles VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    from_date DATE NOT NULL,
    until_date DATE NULL,
    reason VARCHAR(500) NOT NULL,
    state VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    asked_by VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    asked_name VARCHAR(120) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    answered_by VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    answered_at DATETIME(6) NULL,
    answer VARCHAR(500) NULL,
    username VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_account_request PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
