-- What happened to a request for information. Rows are added, never changed.
create table access_movement (
  id bigint not null auto_increment,
  version bigint not null,
  request_id bigint not null,
  position int not null,
  verb varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  happened_at datetime(6) not null,
  actor varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  actor_name varchar(200) not null,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  words mediumtext,
  document varchar(300),
  late boolean not null,
  submission_id char(32) character set utf8mb4 collate utf8mb4_bin,
  constraint pk_access_movement primary key (id),
  constraint uk_access_movement unique (request_id, position),
  constraint uk_access_movement_submission unique (submission_id),
  constraint fk_access_movement_request foreign key (request_id) references access_request (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
