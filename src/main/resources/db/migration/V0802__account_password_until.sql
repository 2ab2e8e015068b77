-- A one-time password that nobody used stops serving after some days; null for a password that the person chose.
ALTER TABLE account ADD COLUMN password_until DATETIME(6) NULL;
