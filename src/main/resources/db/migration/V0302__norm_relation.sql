-- What one norm does to another. Either may be known by its external id before it is loaded, hence no foreign key.
CREATE TABLE norm_relation (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version INT NOT NULL,
    from_external_id VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    to_external_id VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    to_denomination VARCHAR(500) NOT NULL,
    articles VARCHAR(500),
    effective_on DATE,
    CONSTRAINT pk_norm_relation PRIMARY KEY (id),
    KEY ix_norm_relation_from (from_external_id),
    KEY ix_norm_relation_to (to_external_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
