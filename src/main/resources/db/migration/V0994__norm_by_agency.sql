-- Editors look among the norms of their agency.
CREATE INDEX ix_norm_agency ON norm (agency, updated_at);
