-- What people read of why it was closed.
ALTER TABLE agency ADD COLUMN closed_reason VARCHAR(500) NULL;
