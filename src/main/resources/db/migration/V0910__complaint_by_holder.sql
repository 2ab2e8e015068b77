-- The queue of a dependency, and what an officer of it may see.
create index ix_complaint_holder on complaint (held_by, next_by);
