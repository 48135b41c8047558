-- What a creating request with a key was answered, so that the same one sent again creates nothing more.

create table remembered_request (
  person varchar(64) not null,
  request_key varchar(80) not null,
  request varchar(64) not null,
  asked_at timestamp with time zone not null,
  status int,
  headers varchar(2000) default '' not null,
  body text default '' not null,
  primary key (person, request_key)
);

create index remembered_request_asked on remembered_request (asked_at);
