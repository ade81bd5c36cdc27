create table board (
  id bigint primary key, name varchar(255) not null, filter_jql varchar(4000) not null, owner varchar(255), project bigint references project on delete cascade);
create table board_column (
  id bigint primary key, board bigint not null references board on delete cascade, name varchar(255) not null, position int not null, most int);
create table board_column_status (
  board_column bigint not null references board_column on delete cascade, status bigint not null references status on delete cascade, position int not null,
  primary key (board_column, status));
create table board_filter (
  id bigint primary key, board bigint not null references board on delete cascade, name varchar(255) not null, filter_jql varchar(4000) not null,
  description varchar(4000) not null, position int not null);
create table issue_rank (issue bigint primary key references issue on delete cascade, rank bigint not null);
create index issue_rank_rank on issue_rank (rank);

insert into board select next value for ids, project_key || ' board', 'project = "' || project_key || '" ORDER BY Rank ASC', lead, id from project;
insert into board_column select next value for ids, id, 'To Do', 0, null from board;
insert into board_column select next value for ids, id, 'In Progress', 1, null from board;
insert into board_column select next value for ids, id, 'Done', 2, null from board;
insert into board_column_status select c.id, s.id, s.position from board_column c join status s
  on s.category = case c.position when 0 then 'NEW' when 1 then 'INDETERMINATE' else 'DONE' end;
