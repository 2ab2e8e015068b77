-- The text of a norm in pieces that fit a page; together they are the text to the letter.
CREATE TABLE norm_part (
    norm_id BIGINT NOT NULL,
    position INT NOT NULL,
    outline MEDIUMTEXT NOT NULL,
    text MEDIUMTEXT NOT NULL,
    CONSTRAINT pk_norm_part PRIMARY KEY (norm_id, position),
    CONSTRAINT fk_norm_part_norm FOREIGN KEY (norm_id) REFERENCES norm (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
