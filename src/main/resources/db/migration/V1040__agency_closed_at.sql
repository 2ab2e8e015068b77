-- When the portal of a dependency was closed; null for one that is open or never had one.
ALTER TABLE agency ADD COLUMN closed_at DATETIME(6) NULL;
