-- Blind samples: the laboratory knows the sample by this code alone until its report is handed in.

create table blind_sample (
  case_number varchar(20) primary key references spot_case (number),
  code varchar(40) not null,
  ordered_on date not null,
  disclosed_on date
);
