-- Which laboratory has a sealed unit; nobody has got it while it lies where it was sealed.
alter table sealed_unit add column holder varchar(20) references institution (id);

update sealed_unit set holder = (select min(id) from institution where name = place) where storage = 'laboratory';
