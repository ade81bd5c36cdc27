create table component (
  id bigint primary key, project bigint not null references project on delete cascade, name varchar(255) not null, description varchar(4000) not null,
  lead varchar(255), assignee varchar(20) not null, archived boolean not null, unique (project, name));
create table version (
  id bigint primary key, project bigint not null references project on delete cascade, name varchar(255) not null, description varchar(4000) not null,
  archived boolean not null, released boolean not null, start_date date, release_date date, position int not null, unique (project, name));
create table issue_part (issue bigint not null references issue on delete cascade, field bigint not null, part bigint not null, primary key (issue, field, part));
create index issue_part_part on issue_part (part);
create table indexed_part (
  issue bigint not null references indexed_issue on delete cascade, field bigint not null, part bigint not null, primary key (issue, field, part));
create index indexed_part_part on indexed_part (part);

update screen_field set position = position + 3 where tab = 10000 and position > 4;
merge into screen_field values (10000, 'components', 5), (10000, 'versions', 6), (10000, 'fixVersions', 7);
update screen_field set position = position + 1 where tab = 10000 and position > 9;
merge into screen_field values (10000, 'environment', 10);
