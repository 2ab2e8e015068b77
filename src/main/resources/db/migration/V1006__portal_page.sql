-- What of a portal came with the template, and as it came: the next upgrade starts from there.
create table portal_page (
  id bigint not null auto_increment,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  -- the same in all versions of the template
  page_key varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  item bigint not null,
  -- the address word that the template gave it
  slug varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  -- the blocks as the template had them, each with the version it came from, as JSON
  base mediumtext not null,
  version bigint not null,
  constraint pk_portal_page primary key (id),
  constraint uk_portal_page unique (agency, page_key),
  constraint fk_portal_page_item foreign key (item) references content_item (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
