-- Lists and searches over many cases.

create index spot_case_sampling_body on spot_case (sampling_body);
create index spot_case_laboratory on spot_case (laboratory);
create index spot_case_producer on spot_case (labelled_producer);
create index spot_case_product on spot_case (product);
