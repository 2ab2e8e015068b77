-- A certification that was suspended: from that day on the kiosk may not file, and why.
alter table kiosk_certification
  add column suspended_on date,
  add column suspended_reason varchar(300);
