-- What a revision asks for, in order.
CREATE TABLE procedure_requirement (
    revision_id BIGINT      NOT NULL,
    position    INT         NOT NULL,
    wording     MEDIUMTEXT  NOT NULL,
    kind        VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_procedure_requirement PRIMARY KEY (revision_id, position),
    CONSTRAINT fk_procedure_requirement_revision FOREIGN KEY (revision_id) REFERENCES procedure_revision (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
