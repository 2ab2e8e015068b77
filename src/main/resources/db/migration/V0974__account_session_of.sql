-- The sessions of one account.
CREATE INDEX ix_account_session_of ON account_session (username, last_seen_at);
