-- The last review of a dependency.
CREATE INDEX ix_account_review_of ON account_review (agency, reviewed_on);
