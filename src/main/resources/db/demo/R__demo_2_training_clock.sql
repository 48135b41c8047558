-- How far the training clock is ahead of the world; one row, so that a restart keeps it.

create table training_clock (
  id int primary key check (id = 1),
  ahead_millis bigint not null check (ahead_millis >= 0)
);

insert into training_clock (id, ahead_millis) values (1, 0);
