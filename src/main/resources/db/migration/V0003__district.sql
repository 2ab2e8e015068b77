-- The 127 districts, by the code of INEI.
create table district (
  code char(6) character set utf8mb4 collate utf8mb4_bin not null,
  reniec_code char(6) character set utf8mb4 collate utf8mb4_bin not null,
  province char(4) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(80) not null,
  constraint pk_district primary key (code),
  constraint fk_district_province foreign key (province) references province (code)
) character set utf8mb4 collate utf8mb4_spanish_ci;
