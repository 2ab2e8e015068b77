-- What stood at the address of each file of a library. No row changes.
create table media_version (
  id bigint not null auto_increment,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  file bigint not null,
  number int not null,
  name varchar(150) not null,
  size bigint not null,
  sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null,
  document varchar(40) character set utf8mb4 collate utf8mb4_bin,
  added_by varchar(60) not null,
  added_at datetime(6) not null,
  constraint pk_media_version primary key (id),
  constraint uk_media_version unique (file, number),
  constraint fk_media_version_file foreign key (file) references media_file (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
