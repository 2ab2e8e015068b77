-- Requirements the person was warned about and filed without.
CREATE TABLE case_missing (
    case_id     BIGINT     NOT NULL,
    position    INT        NOT NULL,
    requirement MEDIUMTEXT NOT NULL,
    CONSTRAINT pk_case_missing PRIMARY KEY (case_id, position),
    CONSTRAINT fk_case_missing_case FOREIGN KEY (case_id) REFERENCES case_file (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
