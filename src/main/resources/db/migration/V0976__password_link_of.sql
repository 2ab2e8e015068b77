-- The links of one account.
CREATE INDEX ix_password_link_of ON password_link (username, made_at);
