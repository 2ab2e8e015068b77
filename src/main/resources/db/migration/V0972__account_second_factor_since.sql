-- Since when the person signs in with a second step too (docs/adr/0019); null for one who does not.
ALTER TABLE account ADD COLUMN second_factor_since DATETIME(6) NULL;
