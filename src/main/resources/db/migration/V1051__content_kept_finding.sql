-- What stays in a version although it was found in it, with the reason of whoever sent it. The excerpt is masked.
create table content_kept_finding (
  id bigint not null auto_increment,
  item bigint not null,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  number int not null,
  finding varchar(400) not null,
  reason varchar(500) not null,
  kept_by varchar(60) not null,
  kept_at datetime(6) not null,
  constraint pk_content_kept_finding primary key (id),
  constraint fk_content_kept_finding_item foreign key (item) references content_item (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
