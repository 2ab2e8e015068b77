-- The queue of a dependency, by what it has to do next.
CREATE INDEX ix_case_file_queue ON case_file (agency, status, next_by);
