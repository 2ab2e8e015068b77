-- How long after its period an item is due, where no law says it in days. Data, because each is still to be confirmed.
create table transparency_due_setting (
  rule varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  amount int not null,
  unit varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  source varchar(500) not null,
  confidence varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_transparency_due_setting primary key (rule)
) character set utf8mb4 collate utf8mb4_spanish_ci;
