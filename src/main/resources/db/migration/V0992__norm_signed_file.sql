-- What only an edition of our own brings: its number and why it was corrected, who signed, and the file as signed.
ALTER TABLE norm
    ADD COLUMN edition INT NOT NULL DEFAULT 0,
    ADD COLUMN edition_why VARCHAR(500),
    ADD COLUMN signer VARCHAR(300),
    ADD COLUMN file_id VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    ADD COLUMN file_name VARCHAR(255),
    ADD COLUMN file_size BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN file_sha256 CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
