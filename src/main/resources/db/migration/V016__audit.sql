-- What an auditor replays after the engine's history was cleaned up.

create table kept_diagram (
  id varchar(100) primary key,
  xml text not null
);

create table kept_run (
  id varchar(64) primary key,
  case_number varchar(20) not null references file_number (number),
  content text not null
);

create index kept_run_case on kept_run (case_number);
