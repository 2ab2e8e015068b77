-- Whether the file of a document can be searched and read aloud; null in versions older than this question.
alter table content_version add column file_text varchar(20) character set utf8mb4 collate utf8mb4_bin;
