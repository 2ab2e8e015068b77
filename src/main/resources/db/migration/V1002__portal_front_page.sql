-- The front page of each portal, but for the region's own, becomes a content of it, with the walk and the versions that every content has.
insert into content_item (agency, kind, slug_space, slug, form_key, state, newest, published, first_published_at,
    published_at, changed_at, demo, version)
select agency, 'FRONT', agency, 'portada', 'portada', 'PUBLISHED', 1, 1, opened_at, opened_at, opened_at, false, 1
from portal where agency <> 'GRC';
