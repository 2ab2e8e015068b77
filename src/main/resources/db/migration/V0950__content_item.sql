-- What a portal says, whatever its kind: a page, a piece of news, an entry of the diary, a person, a document.
create table content_item (
  id bigint not null auto_increment,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  -- '' where the whole region shares the addresses of the kind, else the agency
  slug_space varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  slug varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  -- what the form said of itself: the same one sent twice makes one item
  form_key varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  state varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  -- the number of the newest version, and of the one everybody reads
  newest int not null,
  published int,
  first_published_at datetime(6),
  published_at datetime(6),
  sent_by varchar(60) character set utf8mb4 collate utf8mb4_bin,
  withdrawn_at datetime(6),
  withdrawn_reason varchar(500),
  changed_at datetime(6) not null,
  demo boolean not null,
  version bigint not null,
  constraint pk_content_item primary key (id),
  constraint uk_content_item_slug unique (kind, slug_space, slug),
  constraint uk_content_item_form unique (agency, form_key),
  constraint fk_content_item_agency foreign key (agency) references agency (code)
) character set utf8mb4 collate utf8mb4_spanish_ci;
