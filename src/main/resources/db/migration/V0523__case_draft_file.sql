-- Files put in a draft, each for one requirement of the form.
CREATE TABLE case_draft_file (
    draft_id      CHAR(32)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    position      INT          NOT NULL,
    attachment_id VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    requirement   VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name          VARCHAR(300) NOT NULL,
    size          BIGINT       NOT NULL,
    CONSTRAINT pk_case_draft_file PRIMARY KEY (draft_id, position),
    CONSTRAINT fk_case_draft_file_draft FOREIGN KEY (draft_id) REFERENCES case_draft (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
