-- The feed asks for what changed last, and each agency for its own.
CREATE INDEX ix_norm_updated ON norm (updated_at);
