-- What one person did.
CREATE INDEX ix_act_username ON act (username, entered_at);
