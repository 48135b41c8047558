-- Which of the invented cases were made, so that a start after a broken one makes the others.

create table demo_row (
  row_id varchar(20) primary key
);
