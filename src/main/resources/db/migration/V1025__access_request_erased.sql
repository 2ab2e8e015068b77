-- The day on which what names the person of an old request was erased; its line of the public register stays.
alter table access_request add column erased_on date;
