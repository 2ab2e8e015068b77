-- The queue of a dependency begins with the cases it sees.
CREATE INDEX ix_case_sight_agency ON case_sight (agency);
