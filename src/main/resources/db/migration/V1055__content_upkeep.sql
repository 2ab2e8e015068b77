-- How often somebody looks whether what an item says still holds, and who did last.
create table content_upkeep (
  item bigint not null,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  every_days int,
  due_on date,
  looked_at datetime(6),
  looked_by varchar(60),
  constraint pk_content_upkeep primary key (item),
  constraint fk_content_upkeep_item foreign key (item) references content_item (id),
  index ix_content_upkeep_due (agency, due_on)
) character set utf8mb4 collate utf8mb4_spanish_ci;
