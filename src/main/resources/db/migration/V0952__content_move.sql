-- What was done with an item, by whom and why. Rows are added, never changed.
create table content_move (
  id bigint not null auto_increment,
  item bigint not null,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  number int not null,
  verb varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  made_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  made_at datetime(6) not null,
  reason varchar(500) not null,
  constraint pk_content_move primary key (id),
  constraint fk_content_move_item foreign key (item) references content_item (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
