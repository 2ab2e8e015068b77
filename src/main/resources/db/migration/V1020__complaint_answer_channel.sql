-- Where whoever files wants the answer: on the page of tracking, or at the office.
alter table complaint add column answer_channel varchar(20) character set utf8mb4 collate utf8mb4_bin not null default 'PAGE';
