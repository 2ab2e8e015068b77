-- The figures of a dependency.
create index ix_complaint_agency on complaint (agency, kind, filed_month);
