-- The thirteen provinces, by the code of INEI; RENIEC numbers eight of them otherwise.
create table province (
  code char(4) character set utf8mb4 collate utf8mb4_bin not null,
  reniec_code char(4) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(60) not null,
  constraint pk_province primary key (code)
) character set utf8mb4 collate utf8mb4_spanish_ci;
