-- Whether the database can be written is only known by writing: one row, over and over.

create table health_probe (
  id int primary key check (id = 1),
  written_at timestamp with time zone not null
);

insert into health_probe (id, written_at) values (1, current_timestamp);
