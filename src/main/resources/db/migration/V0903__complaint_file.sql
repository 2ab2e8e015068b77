-- The files of a complaint, each with the movement it came with.
create table complaint_file (
  id bigint not null auto_increment,
  version bigint not null,
  complaint_id bigint not null,
  position int not null,
  movement_position int not null,
  attachment_id varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(255) not null,
  media_type varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  size bigint not null,
  constraint pk_complaint_file primary key (id),
  constraint uk_complaint_file_position unique (complaint_id, position),
  constraint fk_complaint_file_complaint foreign key (complaint_id) references complaint (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
