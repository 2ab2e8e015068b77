-- Who asked for an account, and who opened it; null for those of before.
ALTER TABLE account
    ADD COLUMN asked_by VARCHAR(200) COLLATE utf8mb4_spanish_ci NULL,
    ADD COLUMN opened_by VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
