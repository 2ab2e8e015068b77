-- What an office offers. Its text is in procedure_revision; current_revision is the number of the one in force.
CREATE TABLE procedure_offered (
    id               BIGINT      NOT NULL AUTO_INCREMENT,
    version          BIGINT      NOT NULL,
    code             VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    slug             VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    current_revision INT         NOT NULL,
    CONSTRAINT pk_procedure_offered PRIMARY KEY (id),
    CONSTRAINT uk_procedure_offered_code UNIQUE (code),
    CONSTRAINT uk_procedure_offered_slug UNIQUE (slug)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
