-- A link of something public that led nowhere when it was last looked at.
create table broken_link (
  id bigint not null auto_increment,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  item bigint not null,
  address varchar(1000) character set utf8mb4 collate utf8mb4_bin not null,
  words varchar(300) not null,
  failure varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  since date not null,
  seen_on date not null,
  -- on how many nights it led nowhere, in a row
  nights int not null,
  constraint pk_broken_link primary key (id),
  constraint fk_broken_link_item foreign key (item) references content_item (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
create index ix_broken_link_agency on broken_link (agency, since);
