-- The other things the form asked, in the words of the form.
CREATE TABLE case_answer (
    case_id  BIGINT       NOT NULL,
    position INT          NOT NULL,
    question VARCHAR(500) NOT NULL,
    answer   MEDIUMTEXT   NOT NULL,
    CONSTRAINT pk_case_answer PRIMARY KEY (case_id, position),
    CONSTRAINT fk_case_answer_case FOREIGN KEY (case_id) REFERENCES case_file (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
