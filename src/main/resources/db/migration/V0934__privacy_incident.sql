-- Incidents with personal data, and the hours in which the authority has to be told.
create table privacy_incident (
  id bigint not null auto_increment,
  version bigint not null,
  code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  known_at datetime(6) not null,
  tell_by datetime(6) not null,
  opened_at datetime(6) not null,
  told_authority_at datetime(6),
  constraint pk_privacy_incident primary key (id),
  constraint uk_privacy_incident_code unique (code)
) character set utf8mb4 collate utf8mb4_spanish_ci;
