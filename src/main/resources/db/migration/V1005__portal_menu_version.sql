-- The entries of a menu are its blocks.
set session group_concat_max_len = 16000000;
insert into content_version (item, agency, number, title, summary, body, blocks, place, post, phone, email, picture_alt,
    written_by, written_at)
select i.id, i.agency, 1, 'Menú', '', group_concat(concat('## ', m.label) order by m.position separator '\n\n'),
    concat('[', group_concat(json_object('key', m.item_key, 'kind', 'ENTRY', 'lock', 'SUGGESTED', 'titulo', m.label,
        'enlace', m.path) order by m.position separator ','), ']'),
    '', '', '', '', '', 'plantilla', i.changed_at
from content_item i
join portal p on p.agency = i.agency
join portal_menu_item m on m.portal_id = p.id
where i.kind = 'MENU'
group by i.id, i.agency, i.changed_at;
