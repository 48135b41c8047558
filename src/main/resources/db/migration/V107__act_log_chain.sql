-- The log of requests is chained as the entries of a file are. What was logged before is counted, not chained.

alter table act_log add column seq int;
alter table act_log add column hash varchar(64);
alter table act_log add constraint act_log_place unique (seq);

create table act_log_chain (
  last_seq int not null,
  last_hash varchar(64) not null,
  unchained int not null
);

insert into act_log_chain (last_seq, last_hash, unchained) select 0, '', count(*) from act_log;
