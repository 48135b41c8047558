-- On what ground of law a result is kept from the public.

alter table publication add column withheld_for varchar(30);
alter table publication add column provision varchar(200);
