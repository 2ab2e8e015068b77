-- Letters that wait for a mail server, and those that left (docs/adr/0018). Written by the use case they belong to, in its
-- transaction. What they say and to whom is locked with the key of the installation, and wiped some days after.
CREATE TABLE outgoing_letter (
    id BIGINT NOT NULL AUTO_INCREMENT,
    code VARCHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    template VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    hint VARCHAR(170) NULL,
    content MEDIUMBLOB NULL,
    status VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    posted_at DATETIME(6) NOT NULL,
    serves_until DATETIME(6) NOT NULL,
    next_try_at DATETIME(6) NOT NULL,
    tries INT NOT NULL,
    claim VARCHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    closed_at DATETIME(6) NULL,
    problem VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    reply VARCHAR(200) NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_outgoing_letter PRIMARY KEY (id),
    CONSTRAINT uk_outgoing_letter_code UNIQUE (code)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
