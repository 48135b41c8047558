-- Which authority gets a clue, where that is not the one of the case.

alter table handover add column receiver_code varchar(20) references authority (code);
