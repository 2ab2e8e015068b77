-- When somebody let an item be read, and when it is to be taken off the web, with the reason that its address will say.
alter table content_item
  add column publish_at datetime(6),
  add column withdraw_at datetime(6),
  add column withdraw_why varchar(500),
  add index ix_content_item_publish_at (publish_at),
  add index ix_content_item_withdraw_at (withdraw_at);
