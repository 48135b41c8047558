-- Entries, deadlines, papers, evidence and posts belong to any file of an authority: a case, an annual plan, a scheme.
-- What referred to a case keeps its reference to the table, which from now on holds the numbers of all files alone.
drop index spot_case_sampled_party;
drop index spot_case_organizer;
drop index spot_case_sampling_body;
drop index spot_case_laboratory;
drop index spot_case_producer;
drop index spot_case_product;
drop index spot_case_opened;
drop index spot_case_handler;
alter table spot_case rename to file_number;

create table spot_case (
  number varchar(20) primary key references file_number (number),
  regime varchar(20) not null,
  organizer varchar(20) not null references authority (code),
  handler varchar(20) not null references authority (code),
  check_level varchar(12) not null,
  purpose varchar(30) not null,
  channel varchar(10) not null,
  product bigint not null references product (id),
  sampled_party bigint not null references party (id),
  labelled_producer bigint references party (id),
  platform bigint references party (id),
  sampling_body varchar(20) not null references institution (id),
  laboratory varchar(20) not null references institution (id),
  retest_laboratory varchar(20) references institution (id),
  opened_on date not null,
  opened_by varchar(64) not null,
  stage varchar(40) not null,
  conclusion varchar(12),
  outcome varchar(60),
  closed_on date
);
insert into spot_case select number, regime, organizer, handler, check_level, purpose, channel, product, sampled_party,
  labelled_producer, platform, sampling_body, laboratory, retest_laboratory, opened_on, opened_by, stage, conclusion,
  outcome, closed_on from file_number;
create index spot_case_sampled_party on spot_case (sampled_party, opened_on);
create index spot_case_organizer on spot_case (organizer, closed_on);
create index spot_case_sampling_body on spot_case (sampling_body);
create index spot_case_laboratory on spot_case (laboratory);
create index spot_case_producer on spot_case (labelled_producer);
create index spot_case_product on spot_case (product);
create index spot_case_opened on spot_case (opened_on, number);
create index spot_case_handler on spot_case (handler, opened_on);

alter table file_number drop column regime;
alter table file_number drop column organizer;
alter table file_number drop column handler;
alter table file_number drop column check_level;
alter table file_number drop column purpose;
alter table file_number drop column channel;
alter table file_number drop column product;
alter table file_number drop column sampled_party;
alter table file_number drop column labelled_producer;
alter table file_number drop column platform;
alter table file_number drop column sampling_body;
alter table file_number drop column laboratory;
alter table file_number drop column retest_laboratory;
alter table file_number drop column opened_on;
alter table file_number drop column opened_by;
alter table file_number drop column stage;
alter table file_number drop column conclusion;
alter table file_number drop column outcome;
alter table file_number drop column closed_on;

-- An annual plan or a scheme of an authority.
create table planning_file (
  number varchar(20) primary key references file_number (number),
  regime varchar(20) not null,
  organizer varchar(20) not null references authority (code),
  plan_year int not null,
  title varchar(200) not null,
  opened_on date not null,
  opened_by varchar(64) not null,
  stage varchar(40) not null,
  outcome varchar(60),
  closed_on date
);
create index planning_file_year on planning_file (organizer, plan_year);
