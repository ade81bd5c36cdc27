create table if not exists scheduled_job (
    id varchar(255) primary key,
    runner varchar(255) not null,
    interval_millis bigint,
    first_run bigint,
    cron varchar(255),
    zone varchar(60),
    next_run bigint,
    version bigint not null,
    parameters varbinary(1000000) not null
);
create table if not exists scheduled_run (
    job varchar(255) not null,
    success boolean not null,
    node varchar(60) not null,
    started bigint not null,
    duration bigint not null,
    outcome varchar(20) not null,
    message varchar(255),
    primary key (job, success)
);
