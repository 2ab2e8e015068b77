-- Answers that an officer published for everybody, without the name of who asked.
create table access_answer (
  id bigint not null auto_increment,
  version bigint not null,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  title varchar(200) not null,
  answer mediumtext not null,
  published_at datetime(6) not null,
  published_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  demo boolean not null,
  constraint pk_access_answer primary key (id),
  index ix_access_answer_agency (agency, published_at)
) character set utf8mb4 collate utf8mb4_spanish_ci;
