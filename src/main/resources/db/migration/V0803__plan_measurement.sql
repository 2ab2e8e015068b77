-- What somebody measured of an indicator, with its evidence; once validated by somebody else it never changes.
create table plan_measurement (
  id bigint not null auto_increment,
  version bigint not null,
  plan varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  indicator varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  value decimal(18,4) not null,
  measured_on date not null,
  evidence varchar(500) not null,
  evidence_address varchar(500) character set utf8mb4 collate utf8mb4_bin,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  sent_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  sent_at datetime(6) not null,
  judged_by varchar(60) character set utf8mb4 collate utf8mb4_bin,
  judged_at datetime(6),
  judgement varchar(500),
  constraint pk_plan_measurement primary key (id),
  constraint fk_plan_measurement_plan foreign key (plan) references plan (code)
) character set utf8mb4 collate utf8mb4_spanish_ci;
