-- Front pages, menus and the pages that portals were opened with: they are as they came in their first version.
insert into portal_page (agency, page_key, item, slug, base, version)
select i.agency, i.slug, i.id, i.slug,
    concat('[', json_object('key', 'cabecera', 'kind', 'HEAD', 'lock', 'LOCKED', 'from', p.template_version,
        'titulo', v.title, 'resumen', v.summary), ',',
        case when v.blocks is null
            then json_object('key', 'texto', 'kind', 'TEXT', 'lock', 'SUGGESTED', 'from', p.template_version, 'texto', v.body)
            else replace(substring(v.blocks, 2, char_length(v.blocks) - 2), '"lock":',
                concat('"from":', p.template_version, ',"lock":')) end,
        ']'),
    1
from content_item i
join portal p on p.agency = i.agency
join content_version v on v.item = i.id and v.number = 1
where i.kind in ('FRONT', 'MENU')
    or (i.kind = 'PAGE' and not exists (
        select 1 from content_move m where m.item = i.id and m.number = 1 and m.verb = 'WRITE'));
