-- The files of a request for information, each with the movement that brought it.
create table access_file (
  id bigint not null auto_increment,
  version bigint not null,
  request_id bigint not null,
  position int not null,
  movement int not null,
  attachment varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(255) not null,
  size bigint not null,
  sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_access_file primary key (id),
  constraint uk_access_file unique (request_id, position),
  constraint fk_access_file_request foreign key (request_id) references access_request (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
