-- What a norm will do to others once its edition is published.
CREATE TABLE norm_edition_relation (
    edition_id BIGINT NOT NULL,
    position INT NOT NULL,
    kind VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    to_external_id VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    to_denomination VARCHAR(500) NOT NULL,
    articles VARCHAR(500),
    effective_on DATE,
    CONSTRAINT pk_norm_edition_relation PRIMARY KEY (edition_id, position),
    CONSTRAINT fk_norm_edition_relation FOREIGN KEY (edition_id) REFERENCES norm_edition (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
