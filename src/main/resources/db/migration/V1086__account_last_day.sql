-- The last day of a person in the institution: afterwards the account lets nobody in.
ALTER TABLE account ADD COLUMN last_day DATE NULL;
