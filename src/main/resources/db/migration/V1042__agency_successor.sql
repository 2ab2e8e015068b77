-- The dependency that took over the functions of one whose portal was closed, where somebody did.
ALTER TABLE agency ADD COLUMN successor VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
