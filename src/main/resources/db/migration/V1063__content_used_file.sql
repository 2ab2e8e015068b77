-- Which files of which library each version of a text names; agency is whose the file is.
create table content_used_file (
  id bigint not null auto_increment,
  item bigint not null,
  number int not null,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  word varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_content_used_file primary key (id),
  constraint uk_content_used_file unique (agency, word, item, number),
  constraint fk_content_used_file_item foreign key (item) references content_item (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
