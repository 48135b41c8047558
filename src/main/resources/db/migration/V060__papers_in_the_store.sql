-- The bytes of papers lie in the store of evidence, under the fingerprint that stands here.
alter table paper_file drop column content;
