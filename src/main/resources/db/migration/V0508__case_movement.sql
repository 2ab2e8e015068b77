-- Every step in the life of a case; written once, never changed.
CREATE TABLE case_movement (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    version       BIGINT       NOT NULL,
    case_id       BIGINT       NOT NULL,
    position      INT          NOT NULL,
    kind          VARCHAR(30)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    happened_at   DATETIME(6)  NOT NULL,
    actor         VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    actor_name    VARCHAR(200) NOT NULL,
    actor_role    VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    agency        VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    reason        MEDIUMTEXT   NULL,
    document      VARCHAR(200) NULL,
    status_after  VARCHAR(30)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    due_before    DATE         NULL,
    due_after     DATE         NULL,
    submission_id CHAR(32)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    CONSTRAINT pk_case_movement PRIMARY KEY (id),
    CONSTRAINT uk_case_movement_position UNIQUE (case_id, position),
    CONSTRAINT uk_case_movement_submission UNIQUE (submission_id),
    CONSTRAINT fk_case_movement_case FOREIGN KEY (case_id) REFERENCES case_file (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
