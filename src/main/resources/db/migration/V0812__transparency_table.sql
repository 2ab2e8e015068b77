-- The text of a published table, apart from the row that lists it.
create table transparency_table (
  publication bigint not null,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  csv mediumtext not null,
  constraint pk_transparency_table primary key (publication),
  constraint fk_transparency_table_publication foreign key (publication) references transparency_publication (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
