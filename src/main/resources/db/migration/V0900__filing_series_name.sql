-- A series is named by whoever numbers: the six figures of an executing unit, or a book and its dependency.
ALTER TABLE filing_series MODIFY series VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
