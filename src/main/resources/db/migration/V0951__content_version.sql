-- Each text an item has had. Rows are added, never changed.
create table content_version (
  id bigint not null auto_increment,
  item bigint not null,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  number int not null,
  title varchar(150) not null,
  summary varchar(300) not null,
  body mediumtext not null,
  starts_on date,
  starts_at time,
  ends_on date,
  place varchar(200) not null,
  post varchar(200) not null,
  phone varchar(60) not null,
  email varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  file_id varchar(40) character set utf8mb4 collate utf8mb4_bin,
  file_name varchar(255),
  file_size bigint,
  picture bigint,
  picture_alt varchar(200) not null,
  -- the version whose text was taken again
  restores int,
  written_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  written_at datetime(6) not null,
  constraint pk_content_version primary key (id),
  constraint uk_content_version unique (item, number),
  constraint fk_content_version_item foreign key (item) references content_item (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
