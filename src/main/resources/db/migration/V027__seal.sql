-- The last entry of each act carries fingerprints of the rows of the case that the act made or changed.

alter table entry add column case_rows text;

-- How a file was found when it was last compared with its records.
create table chain_state (
  case_number varchar(20) primary key references spot_case (number),
  checked_at timestamp with time zone not null,
  intact boolean not null,
  broken_since timestamp with time zone,
  message varchar(2000) not null
);

create index chain_state_intact on chain_state (intact, case_number);
