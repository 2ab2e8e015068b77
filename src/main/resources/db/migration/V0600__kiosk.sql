-- Establishments where an operator files for a citizen (rulebook of the programme: to be approved by the region).
create table kiosk (
  code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  slug varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(150) not null,
  province char(4) character set utf8mb4 collate utf8mb4_bin not null,
  ubigeo char(6) character set utf8mb4 collate utf8mb4_bin not null,
  address varchar(200) not null,
  hours varchar(200),
  demo boolean not null,
  version bigint not null,
  constraint pk_kiosk primary key (code),
  constraint uk_kiosk_slug unique (slug)
) character set utf8mb4 collate utf8mb4_spanish_ci;
