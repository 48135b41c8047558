-- What the program asked of tables in a run that still goes on; when it has ended, kept_run holds it.

create table asked_table (
  id varchar(64) primary key,
  process_instance varchar(64) not null,
  content text not null
);

create index asked_table_process on asked_table (process_instance);
