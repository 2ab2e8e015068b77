-- The postman asks for the next letter that is due.
CREATE INDEX ix_outgoing_letter_due ON outgoing_letter (status, next_try_at);
