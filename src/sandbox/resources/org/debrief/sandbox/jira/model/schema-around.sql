create table attachment (
  id bigint primary key, issue bigint not null references issue on delete cascade, file_name varchar(255) not null, mime_type varchar(255) not null,
  size bigint not null, author varchar(255), created timestamp(3) not null);
create index attachment_issue on attachment (issue);
create table attachment_content (attachment bigint primary key references attachment on delete cascade, content blob not null);

create table watcher (
  issue bigint not null references issue on delete cascade, person varchar(255) not null, since timestamp(3) not null,
  primary key (issue, person));
create table vote (
  issue bigint not null references issue on delete cascade, person varchar(255) not null, since timestamp(3) not null,
  primary key (issue, person));

create table remote_link (
  id bigint primary key, issue bigint not null references issue on delete cascade, global_id varchar(255), relationship varchar(255),
  application_type varchar(255), application_name varchar(255), url clob not null, title varchar(255) not null, summary clob,
  icon_url clob, icon_title clob, resolved boolean, status_icon_url clob, status_icon_title clob, status_icon_link clob);
create index remote_link_issue on remote_link (issue);

create table entity_property (
  kind varchar(20) not null, entity varchar(255) not null, property varchar(255) not null, json clob not null, primary key (kind, entity, property));

alter table issue_comment add column updated timestamp(3);
alter table issue_comment add column update_author varchar(255);
alter table issue_comment add column visibility varchar(280);
update issue_comment set updated = created, update_author = author;

create table user_group (name varchar(255) primary key);
insert into user_group select distinct group_name from membership;
merge into user_group values ('jira-administrators'), ('jira-users');

merge into screen_field values (10000, 'attachment', 13);
