-- Who asked for a role, who granted it and when; null for those of before.
ALTER TABLE role_grant
    ADD COLUMN asked_by VARCHAR(200) COLLATE utf8mb4_spanish_ci NULL,
    ADD COLUMN granted_by VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN granted_at DATETIME(6) NULL;
