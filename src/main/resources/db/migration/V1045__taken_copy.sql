-- The copy of a portal that a dependency was given, by the SHA-256 of its list: the same one again changes nothing.
CREATE TABLE taken_copy (
  agency VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sha256 CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  taken_by VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_taken_copy PRIMARY KEY (agency)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
