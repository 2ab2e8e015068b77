-- The file of a publication that is one: its name in the attachment room, and what a list says of it.
alter table transparency_publication
  add column file_id varchar(40) character set utf8mb4 collate utf8mb4_bin,
  add column file_name varchar(255),
  add column file_kind varchar(20) character set utf8mb4 collate utf8mb4_bin,
  add column file_size bigint;
