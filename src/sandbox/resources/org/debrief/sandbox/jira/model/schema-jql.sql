create table indexed_history (
  issue bigint not null references indexed_issue on delete cascade, field varchar(60) not null, since timestamp(3) not null, until timestamp(3),
  author varchar(255), changed boolean not null, old_value varchar(255), old_text varchar(4000), new_value varchar(255), new_text varchar(4000));
create index indexed_history_issue on indexed_history (issue, field);
