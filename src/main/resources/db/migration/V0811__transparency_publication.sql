-- What an agency published of an item for a period. Rows are added, never changed; a correction is the next number.
create table transparency_publication (
  id bigint not null auto_increment,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  item varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  period_form varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  period_start date not null,
  number int not null,
  replaces bigint,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  cut_off date not null,
  statement varchar(500) not null,
  address varchar(500) character set utf8mb4 collate utf8mb4_bin,
  signed_by varchar(500),
  published_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  published_at datetime(6) not null,
  first_published_at datetime(6) not null,
  reason varchar(500),
  sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_transparency_publication primary key (id),
  -- two versions with one number cannot be, whoever presses first
  constraint uq_transparency_publication unique (agency, item, period_start, number),
  constraint fk_transparency_publication_item foreign key (item) references transparency_item (code),
  constraint fk_transparency_publication_replaces foreign key (replaces) references transparency_publication (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
