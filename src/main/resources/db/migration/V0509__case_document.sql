-- The files of a case, each with the movement it came with; name and fingerprint as the receipt told them.
CREATE TABLE case_document (
    id                BIGINT       NOT NULL AUTO_INCREMENT,
    version           BIGINT       NOT NULL,
    case_id           BIGINT       NOT NULL,
    position          INT          NOT NULL,
    movement_position INT          NOT NULL,
    kind              VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    attachment_id     VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name              VARCHAR(300) NOT NULL,
    media_type        VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    size              BIGINT       NOT NULL,
    sha256            CHAR(64)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_case_document PRIMARY KEY (id),
    CONSTRAINT uk_case_document_position UNIQUE (case_id, position),
    CONSTRAINT fk_case_document_case FOREIGN KEY (case_id) REFERENCES case_file (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
