-- Complaints that came on paper or by other means and have to be copied to the national book in two working days.
create table paper_complaint (
  id bigint not null auto_increment,
  version bigint not null,
  agency varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  code varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  means varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  seat varchar(200) not null,
  received_on date not null,
  due_on date not null,
  copied_on date,
  national_number varchar(60) character set utf8mb4 collate utf8mb4_bin,
  entered_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  moved_at datetime(6) not null,
  demo boolean not null,
  constraint pk_paper_complaint primary key (id),
  constraint uk_paper_complaint_code unique (agency, code)
) character set utf8mb4 collate utf8mb4_spanish_ci;
