create sequence ids start with 10100;

create table person (
  person_key varchar(255) primary key, name varchar(255) not null unique, full_name varchar(255) not null, email varchar(255) not null,
  zone varchar(64) not null, locale varchar(32) not null, active boolean not null, salt varchar(64) not null, secret varchar(64) not null);
create table membership (group_name varchar(255) not null, person_key varchar(255) not null references person, primary key (group_name, person_key));

create table issue_type (id bigint primary key, name varchar(60) not null, description varchar(4000) not null, sub_task boolean not null);
create table issue_type_scheme (id bigint primary key, name varchar(255) not null, description varchar(4000) not null, default_type bigint references issue_type);
create table issue_type_scheme_type (
  scheme bigint not null references issue_type_scheme on delete cascade, type bigint not null references issue_type, position int not null,
  primary key (scheme, type));
create table status (id bigint primary key, name varchar(60) not null, description varchar(4000) not null, category varchar(20) not null, position int not null);
create table transition (id int primary key, name varchar(60) not null, target bigint not null references status, position int not null);
create table transition_source (transition int not null references transition, status bigint not null references status, primary key (transition, status));
create table priority (id bigint primary key, name varchar(60) not null, description varchar(4000) not null, colour varchar(7) not null, position int not null);
create table resolution (id bigint primary key, name varchar(60) not null, description varchar(4000) not null, position int not null);

create table screen (id bigint primary key, name varchar(255) not null, description varchar(4000) not null);
create table screen_tab (id bigint primary key, screen bigint not null references screen on delete cascade, name varchar(255) not null, position int not null);
create table screen_field (
  tab bigint not null references screen_tab on delete cascade, field varchar(255) not null, position int not null, primary key (tab, field));
create table screen_scheme (id bigint primary key, name varchar(255) not null, description varchar(4000) not null);
create table screen_scheme_screen (
  scheme bigint not null references screen_scheme on delete cascade, operation varchar(10) not null, screen bigint not null references screen,
  primary key (scheme, operation));
create table type_screen_scheme (id bigint primary key, name varchar(255) not null, description varchar(4000) not null);
create table type_screen_scheme_type (
  scheme bigint not null references type_screen_scheme on delete cascade, type bigint not null, screen_scheme bigint not null references screen_scheme,
  primary key (scheme, type));

create table project (
  id bigint primary key, project_key varchar(255) not null unique, name varchar(255) not null, description varchar(4000) not null,
  lead varchar(255) not null references person, archived boolean not null, last_number bigint not null,
  issue_type_scheme bigint not null references issue_type_scheme, type_screen_scheme bigint not null references type_screen_scheme);
create table permission_grant (
  project bigint not null references project on delete cascade, permission varchar(40) not null, holder varchar(280) not null,
  primary key (project, permission, holder));

create table custom_field (id bigint primary key, name varchar(255) not null, description varchar(4000) not null, type varchar(40) not null, searcher varchar(255));
create table field_context (
  id bigint primary key, field bigint not null references custom_field on delete cascade, name varchar(255) not null, description varchar(4000) not null,
  global boolean not null);
create table field_context_project (
  context bigint not null references field_context on delete cascade, project bigint not null references project on delete cascade, primary key (context, project));
create table field_context_type (
  context bigint not null references field_context on delete cascade, type bigint not null references issue_type, primary key (context, type));
create table field_option (
  id bigint primary key, context bigint not null references field_context on delete cascade, option_value varchar(255) not null, sequence bigint not null,
  disabled boolean not null);

create table issue (
  id bigint primary key, project bigint not null references project, number bigint not null, type bigint not null references issue_type,
  parent bigint, status bigint not null references status, priority bigint references priority, resolution bigint references resolution,
  summary varchar(255) not null, description clob, assignee varchar(255), reporter varchar(255), due date,
  created timestamp(3) not null, updated timestamp(3) not null, resolved timestamp(3));
create unique index issue_number on issue (project, number);
create index issue_parent on issue (parent);
create table issue_label (issue bigint not null references issue on delete cascade, field bigint not null, label varchar(255) not null, primary key (issue, field, label));
create table issue_value (
  issue bigint not null references issue on delete cascade, field bigint not null references custom_field on delete cascade, position int not null,
  text clob, number double precision, moment timestamp(3), on_day date, choice bigint, person varchar(255), primary key (issue, field, position));
create index issue_value_field on issue_value (field);
create table moved_issue (old_key varchar(255) primary key, issue bigint not null references issue on delete cascade);

create table link_type (id bigint primary key, name varchar(255) not null, outward varchar(255) not null, inward varchar(255) not null);
create table issue_link (
  id bigint primary key, type bigint not null references link_type, source bigint not null references issue on delete cascade,
  destination bigint not null references issue on delete cascade);
create index issue_link_source on issue_link (source);
create index issue_link_destination on issue_link (destination);
create table issue_comment (
  id bigint primary key, issue bigint not null references issue on delete cascade, author varchar(255), body clob not null, created timestamp(3) not null);
create index issue_comment_issue on issue_comment (issue);
create table change_group (id bigint primary key, issue bigint not null references issue on delete cascade, author varchar(255), created timestamp(3) not null);
create index change_group_issue on change_group (issue);
create table change_item (
  change_group bigint not null references change_group on delete cascade, position int not null, field varchar(255) not null, custom boolean not null,
  old_value clob, old_text clob, new_value clob, new_text clob, primary key (change_group, position));

create table indexed_issue (
  id bigint primary key, project bigint not null, number bigint not null, type bigint not null, parent bigint, status bigint not null,
  priority bigint, resolution bigint, summary varchar(255) not null, description clob, assignee varchar(255), reporter varchar(255), due date,
  created timestamp(3) not null, updated timestamp(3) not null, resolved timestamp(3));
create index indexed_issue_project on indexed_issue (project);
create index indexed_issue_parent on indexed_issue (parent);
create table indexed_label (issue bigint not null references indexed_issue on delete cascade, field bigint not null, label varchar(255) not null, primary key (issue, field, label));
create table indexed_value (
  issue bigint not null references indexed_issue on delete cascade, field bigint not null, position int not null,
  text clob, number double precision, moment timestamp(3), on_day date, choice bigint, person varchar(255), primary key (issue, field, position));
create index indexed_value_field on indexed_value (field);
create table indexed_comment (id bigint primary key, issue bigint not null references indexed_issue on delete cascade, body clob not null);
create index indexed_comment_issue on indexed_comment (issue);

insert into issue_type values (10000, 'Task', 'A task that needs to be done.', false), (10001, 'Bug', 'A problem which impairs or prevents the functions of the product.', false),
  (10002, 'Story', 'Something a user wants.', false), (10003, 'Sub-task', 'The sub-task of the issue.', true);
insert into issue_type_scheme values (10000, 'Default Issue Type Scheme', 'Default issue type scheme is the list of global issue types. All newly created issue types will automatically be added to this scheme.', null);
insert into issue_type_scheme_type values (10000, 10000, 0), (10000, 10001, 1), (10000, 10002, 2), (10000, 10003, 3);
insert into status values (10000, 'To Do', '', 'NEW', 0), (3, 'In Progress', 'This issue is being actively worked on at the moment by the assignee.', 'INDETERMINATE', 1), (10001, 'Done', '', 'DONE', 2);
insert into transition values (11, 'Start progress', 3, 0), (21, 'Stop progress', 10000, 1), (31, 'Done', 10001, 2), (41, 'Reopen', 10000, 3), (51, 'Resume progress', 3, 4);
insert into transition_source values (11, 10000), (21, 3), (31, 10000), (31, 3), (41, 10001), (51, 10001);
insert into priority values (1, 'Highest', 'This problem will block progress.', '#d04437', 0), (2, 'High', 'Serious problem that could block progress.', '#f15C75', 1),
  (3, 'Medium', 'Has the potential to affect progress.', '#f79232', 2), (4, 'Low', 'Minor problem or easily worked around.', '#707070', 3), (5, 'Lowest', 'Trivial problem with little or no impact on progress.', '#999999', 4);
insert into resolution values (10000, 'Done', 'Work has been completed on this issue.', 0), (10001, 'Won''t Do', 'This issue won''t be actioned.', 1),
  (10002, 'Duplicate', 'The problem is a duplicate of an existing issue.', 2), (10003, 'Cannot Reproduce', 'All attempts at reproducing this issue failed.', 3);
insert into link_type values (10000, 'Blocks', 'blocks', 'is blocked by'), (10001, 'Cloners', 'clones', 'is cloned by'), (10002, 'Duplicate', 'duplicates', 'is duplicated by'), (10003, 'Relates', 'relates to', 'relates to');
insert into screen values (1, 'Default Screen', 'Allows to update all system fields.');
insert into screen_tab values (10000, 1, 'Field Tab', 0);
insert into screen_field values (10000, 'summary', 0), (10000, 'issuetype', 1), (10000, 'priority', 2), (10000, 'duedate', 3), (10000, 'assignee', 4), (10000, 'reporter', 5), (10000, 'description', 6), (10000, 'labels', 7);
insert into screen_scheme values (1, 'Default Screen Scheme', 'Default Screen Scheme');
insert into screen_scheme_screen values (1, 'DEFAULT', 1);
insert into type_screen_scheme values (1, 'Default Issue Type Screen Scheme', 'The default issue type screen scheme');
insert into type_screen_scheme_type values (1, 0, 1);
