-- Each portal has a list of notices and one of questions of its own now: pages that took these words before stand beside them.
update content_item set slug = concat(slug, '-de-la-dependencia')
  where kind = 'PAGE' and agency <> 'GRC' and slug in ('avisos', 'preguntas');
