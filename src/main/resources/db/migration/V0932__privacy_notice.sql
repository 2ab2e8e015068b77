-- What the law has to be told before somebody fills in a form, a row a form.
create table privacy_notice (
  form varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  version bigint not null,
  position int not null,
  title varchar(200) not null,
  purpose varchar(1000) not null,
  obligatory varchar(1000) not null,
  consequences varchar(1000) not null,
  recipients varchar(1000) not null,
  bank varchar(300),
  retention varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_privacy_notice primary key (form)
) character set utf8mb4 collate utf8mb4_spanish_ci;
