-- The feed asks for what was published last.
CREATE INDEX ix_transparency_publication_day ON transparency_publication (published_at);
