-- Who filed a sealed complaint, apart from it and encrypted with the key of the server: a copy of the database names nobody.
create table complaint_identity (
  number varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  sealed varbinary(2000) not null,
  constraint pk_complaint_identity primary key (number),
  constraint fk_complaint_identity_complaint foreign key (number) references complaint (number)
) character set utf8mb4 collate utf8mb4_spanish_ci;
