-- And so does its menu.
insert into content_item (agency, kind, slug_space, slug, form_key, state, newest, published, first_published_at,
    published_at, changed_at, demo, version)
select agency, 'MENU', agency, 'menu', 'menu', 'PUBLISHED', 1, 1, opened_at, opened_at, opened_at, false, 1
from portal where agency <> 'GRC';
