-- The day on which a person gave a paper in at the window, as when they take their request back.
alter table access_movement add column paper_on date;
