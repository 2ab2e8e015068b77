-- The sections of a front page are its blocks. The longest front page is some thousand signs; the default cuts at 1,024.
set session group_concat_max_len = 16000000;
insert into content_version (item, agency, number, title, summary, body, blocks, place, post, phone, email, picture_alt,
    written_by, written_at)
select i.id, i.agency, 1, 'Portada', '',
    group_concat(concat('## ', s.title, char(10 using utf8mb4), char(10 using utf8mb4), s.body)
        order by s.position separator '\n\n'),
    concat('[', group_concat(json_object('key', s.section_key, 'kind', 'SECTION', 'lock', 'SUGGESTED', 'titulo', s.title,
        'texto', s.body, 'vacio', coalesce(s.empty_text, '')) order by s.position separator ','), ']'),
    '', '', '', '', '', 'plantilla', i.changed_at
from content_item i
join portal p on p.agency = i.agency
join portal_section s on s.portal_id = p.id
where i.kind = 'FRONT'
group by i.id, i.agency, i.changed_at;
