-- What only notices, questions and seats say: what it is about, its place in the list, hours as they were typed, and where it is.
alter table content_version
  add column ordinal smallint,
  add column notice_kind varchar(20) character set utf8mb4 collate utf8mb4_bin,
  add column hours varchar(500),
  add column coordinates varchar(60) character set utf8mb4 collate utf8mb4_bin;
