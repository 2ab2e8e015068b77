-- Address words that portals had before: each leads for good to the one the dependency has now, and is nobody else's.
CREATE TABLE agency_former_slug (
  slug VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  agency VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  left_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_agency_former_slug PRIMARY KEY (slug)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
