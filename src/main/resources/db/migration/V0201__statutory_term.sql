-- Terms of the law as data: how long, what is added, where counting begins and who says so.
CREATE TABLE statutory_term (
    id                BIGINT       NOT NULL AUTO_INCREMENT,
    version           BIGINT       NOT NULL,
    code              VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject           VARCHAR(80)  NOT NULL,
    name              VARCHAR(200) NOT NULL,
    kind              VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    amount            INT          NULL,
    unit              VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    additional_amount INT          NULL,
    additional_unit   VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    maximum           INT          NULL,
    extension         INT          NULL,
    adds_travel_time  BOOLEAN      NOT NULL,
    counted_from      VARCHAR(300) NULL,
    effect            MEDIUMTEXT   NULL,
    source            VARCHAR(300) NOT NULL,
    confidence        VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    note              MEDIUMTEXT   NULL,
    CONSTRAINT pk_statutory_term PRIMARY KEY (id),
    CONSTRAINT uk_statutory_term_code UNIQUE (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
