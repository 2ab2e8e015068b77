-- The last day of the excuse with which somebody published what they wrote; null in every other move.
alter table content_move add column excused_until date;
