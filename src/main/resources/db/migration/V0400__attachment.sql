-- Files people hand in. A row is written only after the bytes are safe on the disk, under files/ of the data folder.
create table attachment (
  id varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  version bigint not null,
  name varchar(255) not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  size bigint not null,
  sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null,
  stored_at datetime(6) not null,
  constraint pk_attachment primary key (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
