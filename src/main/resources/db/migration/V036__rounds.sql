-- What is done at one time of the day by one node of several: when a node last began it.

create table node_round (
  name varchar(40) primary key,
  begun_at timestamp with time zone not null
);

insert into node_round (name, begun_at) values ('reminders', timestamp with time zone '2000-01-01 00:00:00+00');
insert into node_round (name, begun_at) values ('evidenceCheck', timestamp with time zone '2000-01-01 00:00:00+00');
insert into node_round (name, begun_at) values ('verification', timestamp with time zone '2000-01-01 00:00:00+00');
insert into node_round (name, begun_at) values ('digest', timestamp with time zone '2000-01-01 00:00:00+00');
