-- A series has the name of what is numbered and of who numbers it, and no longer six digits alone.
alter table filing_series modify column series varchar(40) character set utf8mb4 collate utf8mb4_bin not null;
