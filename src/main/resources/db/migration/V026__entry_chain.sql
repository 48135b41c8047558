-- Each entry carries the fingerprint of the one before it; the head of the chain stands apart, so that a missing end shows.
-- V027 works out the fingerprints of the entries that were there before (ChainMigration).

alter table entry add column seq int;
alter table entry add column on_behalf_of varchar(64) default '' not null;
alter table entry add column client_address varchar(60) default '' not null;
alter table entry add column previous_hash varchar(64);
alter table entry add column hash varchar(64);

create table entry_chain (
  case_number varchar(20) primary key references spot_case (number),
  last_seq int not null,
  last_hash varchar(64) not null
);
