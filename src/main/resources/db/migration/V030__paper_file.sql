-- The file of a paper as it was issued: never changed, never made again.
create table paper_file (
  paper bigint primary key references paper (id),
  sha256 char(64) not null,
  verify_code varchar(20) not null,
  content bytea not null
);

create unique index paper_file_code on paper_file (verify_code);
