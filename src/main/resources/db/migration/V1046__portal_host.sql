-- Host names that lead to a portal, such as the one its dependency had before.
CREATE TABLE portal_host (
  host VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  agency VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  mapped_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_portal_host PRIMARY KEY (host)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
