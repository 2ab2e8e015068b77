-- Dependencies where, for a time, one person may both write and publish: who excused them, why, until when.
create table content_excuse (
  id bigint not null auto_increment,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  reason varchar(500) not null,
  last_day date not null,
  given_by varchar(60) not null,
  given_at datetime(6) not null,
  ended_at datetime(6),
  constraint pk_content_excuse primary key (id),
  constraint fk_content_excuse_agency foreign key (agency) references agency (code)
) character set utf8mb4 collate utf8mb4_spanish_ci;
