-- Which paper takes back one that was withdrawn.
alter table paper add column withdrawn_by bigint references paper (id);
create index paper_series on paper (issuer, kind, issued_on);
