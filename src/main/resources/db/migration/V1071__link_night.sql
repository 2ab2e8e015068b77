-- When the links of a portal were last looked at, and how many there were.
create table link_night (
  id bigint not null auto_increment,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  looked_on date not null,
  links int not null,
  constraint pk_link_night primary key (id),
  constraint uk_link_night unique (agency)
) character set utf8mb4 collate utf8mb4_spanish_ci;
