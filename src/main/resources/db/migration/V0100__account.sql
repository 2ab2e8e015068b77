-- People who sign in. The password is kept only as a salted, slow hash; failures and locked_until hold back guessing.
CREATE TABLE account (
    id BIGINT NOT NULL AUTO_INCREMENT,
    username VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    display_name VARCHAR(120) NOT NULL,
    email VARCHAR(160) NULL,
    password_hash VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    password_stamp INT NOT NULL,
    must_change_password BOOLEAN NOT NULL,
    demo BOOLEAN NOT NULL,
    closed BOOLEAN NOT NULL,
    failures INT NOT NULL,
    locked_until DATETIME(6) NULL,
    opened_at DATETIME(6) NOT NULL,
    last_sign_in DATETIME(6) NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uk_account_username UNIQUE (username)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
