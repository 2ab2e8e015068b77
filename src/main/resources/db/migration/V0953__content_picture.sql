-- Pictures of pages and news, small enough for a slow line. The file that came lies with the attachments.
create table content_picture (
  id bigint not null auto_increment,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  attachment_id varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  width int not null,
  height int not null,
  jpeg mediumblob not null,
  constraint pk_content_picture primary key (id),
  constraint uk_content_picture_attachment unique (attachment_id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
