-- What a rule in doubt leaves to the region: the hour after which a filing counts as of the next day, the price of a copy.
create table access_parameter (
  code varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  version bigint not null,
  value varchar(100) not null,
  source varchar(300) not null,
  confidence varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  note varchar(500),
  constraint pk_access_parameter primary key (code)
) character set utf8mb4 collate utf8mb4_spanish_ci;
