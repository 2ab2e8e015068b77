-- Under which regime a dependency receives complaints, since when and who answers for it. Rows are added, never changed.
create table complaint_regime (
  id bigint not null auto_increment,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  regime varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  since date not null,
  address varchar(500) character set utf8mb4 collate utf8mb4_bin,
  terms varchar(1000),
  authorisation varchar(200),
  officer_name varchar(200),
  officer_designated_on date,
  source varchar(500) not null,
  confidence varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  set_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  set_at datetime(6) not null,
  constraint pk_complaint_regime primary key (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
