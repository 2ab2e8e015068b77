-- What was done in one dependency.
CREATE INDEX ix_act_agency ON act (agency, entered_at);
