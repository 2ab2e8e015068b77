-- All that is written of an incident. Rows are added, never changed: a correction is another row.
create table privacy_incident_note (
  id bigint not null auto_increment,
  version bigint not null,
  incident_id bigint not null,
  position int not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  words mediumtext not null,
  written_at datetime(6) not null,
  written_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_privacy_incident_note primary key (id),
  constraint uk_privacy_incident_note unique (incident_id, position),
  constraint fk_privacy_incident_note foreign key (incident_id) references privacy_incident (id)
) character set utf8mb4 collate utf8mb4_spanish_ci;
