-- Which case a line of the log concerns, so that one follows a case as one follows a person.

alter table act_log add column case_number varchar(20) default '' not null;

create index act_log_actor on act_log (actor, id);
create index act_log_case on act_log (case_number, id);
