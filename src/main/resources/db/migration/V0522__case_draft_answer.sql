-- What was answered so far, by field of the form.
CREATE TABLE case_draft_answer (
    draft_id CHAR(32)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    field    VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    answer   MEDIUMTEXT  NOT NULL,
    CONSTRAINT pk_case_draft_answer PRIMARY KEY (draft_id, field),
    CONSTRAINT fk_case_draft_answer_draft FOREIGN KEY (draft_id) REFERENCES case_draft (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
