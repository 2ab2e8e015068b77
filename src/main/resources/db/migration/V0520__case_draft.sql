-- What somebody began to fill in; of the short key only a seal is kept.
CREATE TABLE case_draft (
    id             CHAR(32)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    version        BIGINT      NOT NULL,
    resume_seal    CHAR(64)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    resume_attempt INT         NOT NULL,
    submission_id  CHAR(32)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    procedure_slug VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    agency         VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    saved_at       DATETIME(6) NOT NULL,
    submitted      BOOLEAN     NOT NULL,
    CONSTRAINT pk_case_draft PRIMARY KEY (id),
    CONSTRAINT uk_case_draft_resume UNIQUE (resume_seal),
    CONSTRAINT uk_case_draft_submission UNIQUE (submission_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
