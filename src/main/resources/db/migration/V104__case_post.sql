-- Which posts have had a task of which case: they may read its file (enforcement: what was handed over).

create table case_post (
  case_number varchar(20) not null references spot_case (number),
  role varchar(12) not null,
  body varchar(20) not null
);

create index case_post_case on case_post (case_number, role, body);
create index case_post_body on case_post (body, role);

insert into case_post (case_number, role, body)
  select distinct h.case_number, 'enforcer', coalesce(h.receiver_code, c.handler)
  from handover h join spot_case c on c.number = h.case_number;
