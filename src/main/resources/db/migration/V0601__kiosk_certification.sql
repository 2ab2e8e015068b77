-- Each period in which a kiosk was, is or will be certified. A suspension ends the period early.
create table kiosk_certification (
  id bigint not null auto_increment,
  kiosk varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  number varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  valid_from date not null,
  valid_until date not null,
  constraint pk_kiosk_certification primary key (id),
  constraint uk_kiosk_certification_number unique (number),
  constraint fk_kiosk_certification_kiosk foreign key (kiosk) references kiosk (code)
) character set utf8mb4 collate utf8mb4_spanish_ci;
