-- Who published a version of the template; null for those that came with the content of the first day.
ALTER TABLE portal_template ADD COLUMN published_by VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
