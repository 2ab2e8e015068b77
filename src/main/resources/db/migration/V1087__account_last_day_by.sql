-- Whoever left up to a day.
CREATE INDEX ix_account_last_day ON account (last_day);
