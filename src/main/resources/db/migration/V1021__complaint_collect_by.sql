-- Until when an answer waits at the office.
alter table complaint add column collect_by date;
