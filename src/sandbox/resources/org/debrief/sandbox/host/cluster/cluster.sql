create table if not exists cluster_node (
    id varchar(60) primary key,
    life varchar(36) not null,
    process bigint not null,
    url varchar(250),
    started bigint not null,
    heartbeat bigint not null
);
create table if not exists cluster_lock (
    name varchar(255) primary key,
    life varchar(36),
    since bigint
);
create table if not exists cluster_news_count (
    one int primary key check (one = 1),
    last bigint not null
);
merge into cluster_news_count (one, last) key (one) select 1, coalesce((select last from cluster_news_count), 0);
create table if not exists cluster_news (
    id bigint primary key,
    life varchar(36) not null,
    topic varchar(255) not null,
    told bigint not null,
    subject varbinary(1000000)
);
