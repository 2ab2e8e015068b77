-- A block that the template and a dependency changed so that somebody of the dependency is asked.
create table template_conflict (
  id bigint not null auto_increment,
  run bigint not null,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  page_key varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  -- null for a page that the portal does not have
  item bigint,
  block_key varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  page_title varchar(150) not null,
  collision varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  target int not null,
  base mediumtext,
  theirs mediumtext,
  ours mediumtext,
  proposal mediumtext,
  state varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  opened_at datetime(6) not null,
  settled_by varchar(60) character set utf8mb4 collate utf8mb4_bin,
  settled_at datetime(6),
  version bigint not null,
  constraint pk_template_conflict primary key (id),
  constraint fk_template_conflict_run foreign key (run) references template_upgrade_run (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
