-- Codes on paper, for when the telephone is lost. Only their seal is kept; each serves once.
CREATE TABLE recovery_code (
    id BIGINT NOT NULL AUTO_INCREMENT,
    username VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    seal VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    used_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_recovery_code PRIMARY KEY (id),
    CONSTRAINT uk_recovery_code_seal UNIQUE (seal)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
