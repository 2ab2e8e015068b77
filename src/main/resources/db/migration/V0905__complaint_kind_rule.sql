-- What the law says of each kind, as data: its terms by code, and whether whoever files may stay unnamed.
create table complaint_kind_rule (
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  answer_term varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  evaluation_term varchar(40) character set utf8mb4 collate utf8mb4_bin,
  notice_term varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  may_be_anonymous boolean not null,
  source varchar(500) not null,
  confidence varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  note varchar(1000),
  constraint pk_complaint_kind_rule primary key (kind)
) character set utf8mb4 collate utf8mb4_spanish_ci;
