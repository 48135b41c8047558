-- What an auditor replays after the engine's history was cleaned up, and what the search of cases goes by.

create table kept_diagram (
  id varchar(100) primary key,
  xml text not null
);

create table kept_run (
  id varchar(64) primary key,
  case_number varchar(20) not null references spot_case (number),
  content text not null
);

create index kept_run_case on kept_run (case_number);

create index spot_case_opened on spot_case (opened_on, number);
create index spot_case_handler on spot_case (handler, opened_on);
create index entry_kind on entry (kind, case_number);
create index deadline_status_period on deadline (status, period, due_date);
