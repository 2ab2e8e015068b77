-- A role held from a date until a date, both included, counted in Lima. Revoked grants stay: they say who could do what.
CREATE TABLE role_grant (
    id BIGINT NOT NULL AUTO_INCREMENT,
    account_id BIGINT NOT NULL,
    role VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    agency VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    kiosk VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    from_date DATE NOT NULL,
    until_date DATE NULL,
    revoked_at DATETIME(6) NULL,
    code VARCHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_role_grant PRIMARY KEY (id),
    CONSTRAINT uk_role_grant_code UNIQUE (code),
    CONSTRAINT fk_role_grant_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
