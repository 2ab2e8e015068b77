-- The requests that wait for an answer.
CREATE INDEX ix_account_request_waiting ON account_request (state, id);
