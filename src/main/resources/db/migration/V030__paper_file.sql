-- The file of a paper as it was issued: never changed, never made again.
create table paper_file (
  paper bigint primary key references paper (id),
  sha256 char(64) not null,
  verify_code varchar(20) not null,
  content bytea not null
);

create unique index paper_file_code on paper_file (verify_code);

-- Whether a paper holds: in-force, withdrawn, or replaced by another one.
alter table paper add column legal_basis varchar(400) not null default '';
alter table paper add column state varchar(20) not null default 'in-force';
alter table paper add column replaced_by bigint references paper (id);
