-- One row for each submission somebody tries to file; filings of the same one wait here for each other.
CREATE TABLE case_submission (
    submission_id CHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_case_submission PRIMARY KEY (submission_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
