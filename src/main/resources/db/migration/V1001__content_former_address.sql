-- Address words that items had while they were public: they lead to the one of today.
create table content_former_address (
  id bigint not null auto_increment,
  item bigint not null,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  slug_space varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  slug varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  left_at datetime(6) not null,
  constraint pk_content_former_address primary key (id),
  constraint uk_content_former_address unique (kind, slug_space, slug),
  constraint fk_content_former_address_item foreign key (item) references content_item (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
