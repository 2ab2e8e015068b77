-- Each time a head said of everybody in a dependency whether they go on.
CREATE TABLE account_review (
    id BIGINT NOT NULL AUTO_INCREMENT,
    agency VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    reviewed_on DATE NOT NULL,
    reviewed_at DATETIME(6) NOT NULL,
    reviewed_by VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    reviewed_name VARCHAR(120) NOT NULL,
    CONSTRAINT pk_account_review PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
