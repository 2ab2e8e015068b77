-- What happened to a claim about personal data. Rows are added, never changed.
create table data_claim_step (
  id bigint not null auto_increment,
  version bigint not null,
  claim_id bigint not null,
  position int not null,
  verb varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  happened_at datetime(6) not null,
  actor varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  words mediumtext not null,
  attachment varchar(64) character set utf8mb4 collate utf8mb4_bin,
  file_name varchar(255),
  submission_id char(32) character set utf8mb4 collate utf8mb4_bin,
  constraint pk_data_claim_step primary key (id),
  constraint uk_data_claim_step unique (claim_id, position),
  constraint uk_data_claim_step_submission unique (submission_id),
  constraint fk_data_claim_step foreign key (claim_id) references data_claim (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
