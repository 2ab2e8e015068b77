-- Sessions of officers, so that each sees and closes their own. No address is kept; rows go some days after.
CREATE TABLE account_session (
    id BIGINT NOT NULL AUTO_INCREMENT,
    code VARCHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    username VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    browser VARCHAR(60) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    last_seen_at DATETIME(6) NOT NULL,
    second_step BOOLEAN NOT NULL,
    closed_at DATETIME(6) NULL,
    CONSTRAINT pk_account_session PRIMARY KEY (id),
    CONSTRAINT uk_account_session_code UNIQUE (code)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
