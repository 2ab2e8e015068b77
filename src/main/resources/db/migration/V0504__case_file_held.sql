-- What lies with a dependency, for the day's closing.
CREATE INDEX ix_case_file_held ON case_file (held_by, status);
