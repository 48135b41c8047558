-- One mail a day instead of single ones, kinds of messages that a person does not want, and what a digest lists.

alter table message_choice add column daily boolean default false not null;
alter table message_choice add column unwanted varchar(200) default '' not null;
alter table message add column listed varchar(20000);
