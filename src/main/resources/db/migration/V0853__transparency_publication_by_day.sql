-- What each agency published last, for the matrix of all portals.
create index ix_transparency_publication_last on transparency_publication (agency, item, published_at);
