-- In which language an item is, and of which item in Spanish it is the same: one in each language.
alter table content_item
  -- the dependency and the code of the language
  modify column slug_space varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  add column language varchar(20) character set utf8mb4 collate utf8mb4_bin not null default 'SPANISH',
  add column translation_of bigint,
  add constraint uk_content_item_language unique (translation_of, language),
  add constraint fk_content_item_translation foreign key (translation_of) references content_item (id) on delete cascade;
