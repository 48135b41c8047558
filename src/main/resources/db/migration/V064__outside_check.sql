-- Cases that began with a failing report of a check that others organized: the country's, or another area's.

create table outside_check (
  case_number varchar(20) primary key references spot_case (number),
  body varchar(6) not null,
  body_name varchar(100) not null,
  letter varchar(100),
  received_on date not null,
  laboratory varchar(20) references institution (id)
);
