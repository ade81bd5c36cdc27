alter table project add column project_type varchar(40) default 'software' not null;
alter table project add column url varchar(255);
alter table project add column default_assignee varchar(20) default 'PROJECT_LEAD' not null;
