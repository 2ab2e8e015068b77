-- Files put in a form whose request was not filed yet; thrown away after two days if it never is.
create table access_upload (
  attachment varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  version bigint not null,
  taken_at datetime(6) not null,
  constraint pk_access_upload primary key (attachment)
) character set utf8mb4 collate utf8mb4_spanish_ci;
