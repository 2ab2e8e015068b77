-- The requests of a dependency.
CREATE INDEX ix_account_request_of ON account_request (agency, id);
