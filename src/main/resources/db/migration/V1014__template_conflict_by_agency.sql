-- What waits for somebody of a dependency.
create index ix_template_conflict_agency on template_conflict (agency, state);
