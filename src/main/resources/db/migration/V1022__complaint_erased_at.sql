-- When what is personal of it was erased, its time having passed.
alter table complaint add column erased_at datetime(6);
