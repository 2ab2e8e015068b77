-- Links for a new password, sent to the institutional e-mail. Only the hash of the token is kept; it serves once, some minutes.
CREATE TABLE password_link (
    id BIGINT NOT NULL AUTO_INCREMENT,
    username VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    token_hash VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    made_at DATETIME(6) NOT NULL,
    serves_until DATETIME(6) NOT NULL,
    closed_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_password_link PRIMARY KEY (id),
    CONSTRAINT uk_password_link_token UNIQUE (token_hash)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
