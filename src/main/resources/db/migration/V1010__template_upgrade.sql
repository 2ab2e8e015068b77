-- Somebody brings a version of the template to portals, or takes one back.
create table template_upgrade (
  id bigint not null auto_increment,
  target int not null,
  -- the upgrade that this one takes back
  undoes bigint,
  started_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  started_at datetime(6) not null,
  constraint pk_template_upgrade primary key (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
