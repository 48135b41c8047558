-- A hand-over that was withdrawn because the conclusion fell.

alter table handover add column withdrawn_on date;
alter table handover add column withdrawal_reason varchar(500);
