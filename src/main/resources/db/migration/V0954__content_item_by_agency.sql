-- What one portal lists of a kind, newest first.
CREATE INDEX ix_content_item_agency ON content_item (agency, kind, first_published_at);
