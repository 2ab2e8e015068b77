-- One portal of an upgrade: it waits, is done in one transaction, or says why it could not be.
create table template_upgrade_run (
  id bigint not null auto_increment,
  upgrade bigint not null,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  state varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  from_version int not null,
  pages int not null,
  conflicts int not null,
  trouble varchar(300),
  ended_at datetime(6),
  version bigint not null,
  constraint pk_template_upgrade_run primary key (id),
  constraint uk_template_upgrade_run unique (upgrade, agency),
  constraint fk_template_upgrade_run_upgrade foreign key (upgrade) references template_upgrade (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
