-- The number an agency has in the national transparency portal, where it has one of its own.
create table transparency_national_entity (
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  entity varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_transparency_national_entity primary key (agency)
) character set utf8mb4 collate utf8mb4_spanish_ci;
