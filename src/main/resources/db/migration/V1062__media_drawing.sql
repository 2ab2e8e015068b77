-- Pictures of the libraries as they are shown, in two widths. Nothing else of a picture is kept.
create table media_drawing (
  id bigint not null auto_increment,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  file bigint not null,
  number int not null,
  measure varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  width int not null,
  height int not null,
  jpeg mediumblob not null,
  constraint pk_media_drawing primary key (id),
  constraint uk_media_drawing unique (file, number, measure),
  constraint fk_media_drawing_file foreign key (file) references media_file (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
