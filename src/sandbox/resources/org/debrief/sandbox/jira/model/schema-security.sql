create table project_role (id bigint primary key, name varchar(255) not null unique, description varchar(4000) not null);
create table role_member (
  project bigint not null references project on delete cascade, role bigint not null references project_role on delete cascade, holder varchar(280) not null,
  primary key (project, role, holder));
insert into project_role values (10001, 'Developers', 'A project role that represents developers in a project'),
  (10002, 'Administrators', 'A project role that represents administrators in a project');
insert into role_member select id, 10001, 'group:jira-users' from project;
insert into role_member select id, 10002, 'group:jira-administrators' from project;

create table security_scheme (id bigint primary key, name varchar(255) not null unique, description varchar(4000) not null, default_level bigint);
create table security_level (
  id bigint primary key, scheme bigint not null references security_scheme on delete cascade, name varchar(255) not null, description varchar(4000) not null,
  position int not null, unique (scheme, name));
create table security_holder (
  level bigint not null references security_level on delete cascade, holder varchar(280) not null, primary key (level, holder));
alter table project add column security_scheme bigint references security_scheme;

alter table issue add column security bigint references security_level;
alter table issue add column creator varchar(255);
alter table issue add column environment clob;
update issue set creator = reporter;
alter table indexed_issue add column security bigint;
alter table indexed_issue add column creator varchar(255);
alter table indexed_issue add column environment clob;
update indexed_issue set creator = reporter;

update screen_field set position = position + 1 where tab = 10000 and position > 1;
merge into screen_field values (10000, 'security', 2);

insert into permission_grant select g.project, p.name, g.holder from permission_grant g cross join (values ('SCHEDULE_ISSUES'), ('MODIFY_REPORTER'),
  ('SET_ISSUE_SECURITY'), ('MOVE_ISSUES'), ('RESOLVE_ISSUES'), ('CLOSE_ISSUES'), ('EDIT_ALL_COMMENTS'), ('EDIT_OWN_COMMENTS'), ('DELETE_ALL_COMMENTS'),
  ('DELETE_OWN_COMMENTS'), ('DELETE_ALL_ATTACHMENTS'), ('DELETE_OWN_ATTACHMENTS'), ('MANAGE_WATCHERS')) p (name) where g.permission = 'EDIT_ISSUES';
insert into permission_grant select g.project, p.name, g.holder from permission_grant g cross join (values ('VIEW_READONLY_WORKFLOW'),
  ('VIEW_VOTERS_AND_WATCHERS')) p (name) where g.permission = 'BROWSE_PROJECTS';
