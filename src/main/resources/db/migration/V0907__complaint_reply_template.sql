-- Answers in plain words that an officer begins from.
create table complaint_reply_template (
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  position int not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin,
  title varchar(200) not null,
  words mediumtext not null,
  constraint pk_complaint_reply_template primary key (code)
) character set utf8mb4 collate utf8mb4_spanish_ci;
