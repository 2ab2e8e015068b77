-- The library of files of each dependency. One that was taken out keeps its row, so that nobody else gets its address.
create table media_file (
  id bigint not null auto_increment,
  version bigint not null,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  word varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  title varchar(150) not null,
  alt varchar(250) not null,
  decorative boolean not null,
  kind varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  newest int not null,
  size bigint not null,
  width int not null,
  height int not null,
  small_width int not null,
  sha256 char(64) character set utf8mb4 collate utf8mb4_bin,
  document varchar(40) character set utf8mb4 collate utf8mb4_bin,
  changed_at datetime(6) not null,
  removed_at datetime(6),
  constraint pk_media_file primary key (id),
  constraint uk_media_file_word unique (agency, word),
  constraint uk_media_file_sha256 unique (agency, sha256)
) character set utf8mb4 collate utf8mb4_spanish_ci;
