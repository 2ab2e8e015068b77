-- The auditor reads the newest first, by dates.
CREATE INDEX ix_act_entered_at ON act (entered_at);
