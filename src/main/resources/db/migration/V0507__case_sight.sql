-- Dependencies that see a case: the one it was addressed to, and those it was referred or elevated to.
CREATE TABLE case_sight (
    case_id BIGINT      NOT NULL,
    agency  VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_case_sight PRIMARY KEY (case_id, agency),
    CONSTRAINT fk_case_sight_case FOREIGN KEY (case_id) REFERENCES case_file (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
