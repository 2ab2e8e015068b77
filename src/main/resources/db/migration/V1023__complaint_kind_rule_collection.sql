-- The term in which an answer is collected at the office; null where the kind offers none.
alter table complaint_kind_rule add column collection_term varchar(40) character set utf8mb4 collate utf8mb4_bin;
