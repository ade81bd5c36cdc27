create table access_token (
  id bigint primary key, owner varchar(255) not null references person on delete cascade, name varchar(255) not null, secret varchar(64) not null unique,
  created timestamp(3) not null, expires timestamp(3));
create table sign_in (
  person_key varchar(255) primary key references person on delete cascade, successes bigint not null, failures bigint not null,
  latest timestamp(3), previous timestamp(3), latest_failure timestamp(3));
