-- What a government has to publish. Items are data: their law changes more often than this portal.
create table transparency_item (
  code varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  position int not null,
  heading int not null,
  heading_slug varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  heading_name varchar(200) not null,
  name varchar(500) not null,
  fields varchar(2000) not null,
  frequency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  due_rule varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  frequency_text varchar(1000) not null,
  due_text varchar(1000) not null,
  scope varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  source varchar(500) not null,
  confidence varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  national_address varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  national_confidence varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_transparency_item primary key (code)
) character set utf8mb4 collate utf8mb4_spanish_ci;
