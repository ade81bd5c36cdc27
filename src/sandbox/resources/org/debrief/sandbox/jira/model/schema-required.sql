create table required_field (
  field varchar(255) not null, project bigint references project on delete cascade, type bigint references issue_type on delete cascade);
