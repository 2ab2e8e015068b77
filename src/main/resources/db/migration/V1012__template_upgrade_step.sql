-- What an upgrade did to a page, so that it can be taken back: the versions before and after, and where it started from.
create table template_upgrade_step (
  id bigint not null auto_increment,
  run bigint not null,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  page_key varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  item bigint not null,
  deed varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  slug_before varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  page_slug_before varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  read_before int,
  draft_before int,
  read_after int,
  draft_after int,
  base_before mediumtext,
  constraint pk_template_upgrade_step primary key (id),
  constraint uk_template_upgrade_step unique (run, page_key),
  constraint fk_template_upgrade_step_run foreign key (run) references template_upgrade_run (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
