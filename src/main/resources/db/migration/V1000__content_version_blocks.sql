-- What a version is made of, as JSON; null in older ones, whose body is all there is.
alter table content_version add column blocks mediumtext;
