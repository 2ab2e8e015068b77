-- The plans of the government. Each is kept as it was loaded and never changes; a new plan is another row.
create table plan (
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  body mediumtext not null,
  loaded_at datetime(6) not null,
  constraint pk_plan primary key (code)
) character set utf8mb4 collate utf8mb4_spanish_ci;
