-- Links that show one version of an item to whoever holds them, for a time. Only the seal of each is kept.
create table content_preview_link (
  id bigint not null auto_increment,
  item bigint not null,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  number int not null,
  seal char(64) character set ascii collate ascii_bin not null,
  made_by varchar(60) not null,
  made_at datetime(6) not null,
  serves_until datetime(6) not null,
  revoked_at datetime(6),
  constraint pk_content_preview_link primary key (id),
  constraint uk_content_preview_link_seal unique (seal),
  constraint fk_content_preview_link_item foreign key (item) references content_item (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
