-- Every step in the life of a complaint; written once, never changed.
create table complaint_movement (
  id bigint not null auto_increment,
  version bigint not null,
  complaint_id bigint not null,
  position int not null,
  act varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  happened_at datetime(6) not null,
  actor varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  actor_role varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  words mediumtext,
  status_after varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  due_after date not null,
  submission_id char(32) character set utf8mb4 collate utf8mb4_bin,
  constraint pk_complaint_movement primary key (id),
  constraint uk_complaint_movement_position unique (complaint_id, position),
  constraint uk_complaint_movement_submission unique (submission_id),
  constraint fk_complaint_movement_complaint foreign key (complaint_id) references complaint (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
