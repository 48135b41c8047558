-- The signed copy of a paper, given to a step as a file and laid beside the paper that was signed.
create table paper_scan (
  paper bigint not null references paper (id),
  evidence_file bigint not null references evidence_file (id),
  name varchar(500) not null,
  sha256 char(64) not null,
  laid_by varchar(64) not null,
  laid_at timestamp with time zone not null,
  primary key (paper, evidence_file)
);
