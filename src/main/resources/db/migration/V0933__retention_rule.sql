-- How long each kind of personal datum is kept. What nobody confirmed is listed, and never erased.
create table retention_rule (
  kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  version bigint not null,
  position int not null,
  name varchar(200) not null,
  days int,
  source varchar(300) not null,
  confidence varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  note varchar(500),
  constraint pk_retention_rule primary key (kind)
) character set utf8mb4 collate utf8mb4_spanish_ci;
