-- The mirror of the national book: what an officer copies of it to watch its terms. Nothing of persons.
create table national_complaint (
  id bigint not null auto_increment,
  version bigint not null,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  number varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  seat varchar(200) not null,
  motive varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  registered_on date not null,
  due_on date not null,
  state varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  answered_on date,
  answer_days int,
  answer mediumtext,
  entered_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  moved_at datetime(6) not null,
  demo boolean not null,
  constraint pk_national_complaint primary key (id),
  constraint uk_national_complaint_number unique (agency, number)
) character set utf8mb4 collate utf8mb4_spanish_ci;
