package pe.cumbe.journey;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import pe.cumbe.shared.web.Route;

/**
 * Which rows make a public page longer, for {@link StatementsIT}: it adds 3 of them and then 300, and the page must ask the
 * database as often for both. A room that opens a page adds its row here; {@code RoutesTest} fails when one has neither
 * rows nor a reason not to.
 */
public final class GrowingPages {

    /**
     * Rows that a page lists.
     *
     * @param address the page
     * @param add one row; {@code {n}} is its number, from 1
     * @param remove all of them
     */
    record Growth(String address, List<String> add, List<String> remove) {}

    private static final String OF_TEST = "Fila de prueba {n}";

    private static final List<String> PUBLICATIONS = List.of(
            "insert into transparency_publication (agency, item, period_form, period_start, number, kind, cut_off,"
                    + " statement, address, published_by, published_at, first_published_at, sha256) values ('%s', '7.9',"
                    + " 'MONTH', date_add('1999-01-01', interval {n} month), 1, 'LINK', '2020-12-01', '" + OF_TEST
                    + "', 'https://example.org/', 'prueba', now(6), now(6), repeat('0', 64))");

    private static final List<String> NO_PUBLICATIONS =
            List.of("delete from transparency_publication where published_by = 'prueba'");

    private static final List<String> RELATIONS =
            List.of("insert into norm_relation (version, from_external_id, kind, to_denomination)"
                    + " select 1, external_id, 'AMENDS', '" + OF_TEST
                    + "' from norm where '%s' like concat('%', address)");

    private static final List<String> NO_RELATIONS =
            List.of("delete from norm_relation where to_denomination like 'Fila de prueba %'");

    private static final List<String> MEASUREMENTS = List.of(
            "insert into plan_measurement (version, plan, indicator, value, measured_on, evidence, status, sent_by,"
                    + " sent_at, judged_by, judged_at) select 1, 'pege-2011-2015', '1.1.3-1', {n},"
                    + " date_add('2019-12-31', interval {n} day), '" + OF_TEST
                    + "', 'VALIDATED', 'prueba', now(6), 'otra', now(6)");

    private static final List<String> NO_MEASUREMENTS =
            List.of("delete from plan_measurement where sent_by = 'prueba'");

    /** One more like the first that is out of that kind and agency. */
    private static final List<String> CONTENTS = List.of(
            "insert into content_item (agency, kind, slug_space, slug, form_key, state, newest, published,"
                    + " first_published_at, published_at, sent_by, changed_at, demo, version) select agency, kind,"
                    + " slug_space, 'fila-de-prueba-{n}', 'prueba-{n}', state, 1, 1, first_published_at, published_at,"
                    + " sent_by, changed_at, demo, 1 from content_item where kind = '%k' and agency = '%s'"
                    + " and state = 'PUBLISHED' and slug not like 'fila-de-prueba%' order by id limit 1",
            "insert into content_version (item, agency, number, title, summary, body, starts_on, starts_at, ends_on,"
                    + " place, post, phone, email, file_id, file_name, file_size, picture, picture_alt, written_by,"
                    + " written_at) select i.id, i.agency, 1, '" + OF_TEST + "', v.summary, v.body, v.starts_on,"
                    + " v.starts_at, v.ends_on, v.place, v.post, v.phone, v.email, v.file_id, v.file_name, v.file_size,"
                    + " v.picture, v.picture_alt, v.written_by, v.written_at from content_item i join content_item o on"
                    + " o.kind = i.kind and o.agency = i.agency and o.state = 'PUBLISHED' and o.slug not like"
                    + " 'fila-de-prueba%' join content_version v on v.item = o.id and v.number = o.published where"
                    + " i.slug = 'fila-de-prueba-{n}' order by o.id limit 1");

    private static final List<String> NO_CONTENTS = List.of(
            "delete from content_version where item in (select id from content_item where form_key like 'prueba-%')",
            "delete from content_item where form_key like 'prueba-%'");

    private static final List<String> REQUESTS =
            List.of("insert into access_request (version, number, agency, submission_id, key_seal, "
                    + "status, applicant_document_type, applicant_document_number, applicant_name, "
                    + "representative_name, representative_quality, street, district, email, mobile, asked, "
                    + "hints, delivery, sex, age, self_identification, disability, mother_tongue, filed_at, "
                    + "counted_from, promised_from, due_on, promised_on, person_by, next_by, appeal_by, "
                    + "link_until, answered_on, term_used, answered_late, extended, schedule, stages_done, "
                    + "corrected, amount, ground, classification, refused, delay, summary, moved_at, demo) "
                    + "select version, concat('SAIP-ZZ-2020-', lpad('{n}', 6, '0')), agency, lpad('{n}', 32, 'f'), lpad('{n}', 64, "
                    + "'f'), status, applicant_document_type, applicant_document_number, applicant_name, "
                    + "representative_name, representative_quality, street, district, email, mobile, asked, "
                    + "hints, delivery, sex, age, self_identification, disability, mother_tongue, filed_at, "
                    + "counted_from, promised_from, due_on, promised_on, person_by, next_by, appeal_by, "
                    + "link_until, answered_on, term_used, answered_late, extended, schedule, stages_done, "
                    + "corrected, amount, ground, classification, refused, delay, summary, moved_at, demo "
                    + "from access_request where number not like 'SAIP-ZZ-%' order by id limit 1");

    private static final List<String> NO_REQUESTS = List.of("delete from access_request where number like 'SAIP-ZZ-%'");

    private static final List<String> ANSWERS = List.of(
            "insert into access_answer (agency, version, title, answer, published_at, published_by, demo) values"
                    + " ('DRE', 1, '" + OF_TEST + "', 'Sí.', now(6), 'prueba', true)");

    private static final List<String> NO_ANSWERS = List.of("delete from access_answer where published_by = 'prueba'");

    private static final Map<String, List<Growth>> BY_PATTERN = Map.ofEntries(
            entry("/noticias", contents("/noticias", "NEWS", "GRC")),
            entry("/{agency}/agenda", contents("/dre/agenda", "EVENT", "DRE")),
            entry("/documentos", contents("/documentos", "DOCUMENT", "GRC")),
            entry("/{agency}/noticias", contents("/dre/noticias", "NEWS", "DRE")),
            entry("/avisos", contents("/avisos", "NOTICE", "GRC")),
            entry("/{agency}/avisos", contents("/dre/avisos", "NOTICE", "DRE")),
            entry("/{agency}/preguntas", contents("/dre/preguntas", "QUESTION", "DRE")),
            entry("/{agency}/sedes", contents("/dre/sedes", "SEAT", "DRE")),
            entry("/{agency}/directorio", contents("/dre/directorio", "PERSON", "DRE")),
            entry("/{agency}/documentos", contents("/dre/documentos", "DOCUMENT", "DRE")),
            entry(
                    "/cabinas",
                    List.of(new Growth(
                            "/cabinas",
                            List.of(
                                    "insert into kiosk (code, slug, name, province, ubigeo, address, demo, version) values"
                                            + " ('ZZ-{n}', 'zz-{n}', '" + OF_TEST
                                            + "', '0601', '060101', 'Jr. Prueba', true, 1)",
                                    "insert into kiosk_certification (kiosk, number, valid_from, valid_until) values"
                                            + " ('ZZ-{n}', 'ZZ-{n}', '2020-01-01', '2099-12-31')"),
                            List.of(
                                    "delete from kiosk_certification where kiosk like 'ZZ-%'",
                                    "delete from kiosk where code like 'ZZ-%'")))),
            entry("/transparencia", publications("/transparencia", "GRC")),
            entry("/transparencia/{rubro}", publications("/transparencia/contrataciones", "GRC")),
            entry("/transparencia/{rubro}/{item}", publications("/transparencia/contrataciones/7.9", "GRC")),
            entry("/{agency}", publications("/dre", "DRE")),
            entry("/{agency}/transparencia", publications("/dre/transparencia", "DRE")),
            entry(
                    "/{agency}/transparencia/{rubro}",
                    publications("/dre/transparencia/contrataciones?anio=2015", "DRE")),
            entry(
                    "/{agency}/transparencia/{rubro}/{item}",
                    publications("/dre/transparencia/contrataciones/7.9", "DRE")),
            entry(
                    "/tramites/{slug}",
                    List.of(new Growth(
                            "/tramites/cierre-cetpro-privado",
                            List.of("insert into procedure_requirement (revision_id, position, wording, kind)"
                                    + " select r.id, 1000 + {n}, '" + OF_TEST + "', q.kind from procedure_revision r"
                                    + " join procedure_offered o on r.procedure_id = o.id and r.number = o.current_revision"
                                    + " join procedure_requirement q on q.revision_id = r.id"
                                    + " where o.slug = 'cierre-cetpro-privado' order by q.position limit 1"),
                            List.of("delete from procedure_requirement where wording like 'Fila de prueba %'")))),
            entry(
                    "/normas/{tipo}/{anio}/{numero}",
                    List.of(
                            new Growth("/normas/rer/2011/45", of(RELATIONS, "/normas/rer/2011/45"), NO_RELATIONS),
                            new Growth(MadeUpNorms.LONG, of(RELATIONS, MadeUpNorms.LONG), NO_RELATIONS))),
            entry(
                    "/normas/{tipo}/{anio}/{numero}/parte/{parte}",
                    List.of(new Growth(MadeUpNorms.LONG + "/parte/2", of(RELATIONS, MadeUpNorms.LONG), NO_RELATIONS))),
            entry(
                    "/acceso-informacion/registro",
                    List.of(new Growth("/acceso-informacion/registro", REQUESTS, NO_REQUESTS))),
            entry(
                    "/acceso-informacion/registro/csv",
                    List.of(new Growth("/acceso-informacion/registro/csv", REQUESTS, NO_REQUESTS))),
            entry(
                    "/acceso-informacion/respuestas",
                    List.of(new Growth("/acceso-informacion/respuestas", ANSWERS, NO_ANSWERS))),
            entry("/plan", List.of(new Growth("/plan", MEASUREMENTS, NO_MEASUREMENTS))),
            entry("/plan/{codigo}", List.of(new Growth("/plan/1.1.3", MEASUREMENTS, NO_MEASUREMENTS))));

    /** Pages that no rows of the database make longer, and why. */
    private static final Map<String, String> STAY = Map.ofEntries(
            entry("/", "figures of what is kept in memory"),
            entry("/buscar", "reads the index"),
            entry("/normas", "reads the index"),
            entry("/dependencias", "reads the organisation, kept in memory"),
            entry("/tramites", "reads the catalogue, kept in memory"),
            entry("/{agency}/tramites", "reads the catalogue, kept in memory"),
            entry("/t/{code}", "leads elsewhere"),
            entry("/pege", "leads elsewhere"),
            entry("/{idioma}/noticias/{palabra}", "one text"),
            entry("/{idioma}/agenda/{palabra}", "one text"),
            entry("/{idioma}/avisos/{palabra}", "one text"),
            entry("/{idioma}/{agency}/avisos/{palabra}", "one text"),
            entry("/{idioma}/documentos/{palabra}", "one text"),
            entry("/{idioma}/paginas/{palabra}", "one text"),
            entry("/{idioma}/{agency}/documentos/{palabra}", "one text"),
            entry("/{idioma}/{agency}/{palabra}", "one text"),
            entry("/{idioma}/documentos/{palabra}/archivo", "hands out a file"),
            entry("/{idioma}/{agency}/documentos/{palabra}/archivo", "hands out a file"),
            entry("/noticias/{palabra}", "one text"),
            entry("/agenda/{palabra}", "one text"),
            entry("/avisos/{palabra}", "one text"),
            entry("/{agency}/avisos/{palabra}", "one text"),
            entry("/documentos/{palabra}", "one text"),
            entry("/{agency}/documentos/{palabra}", "one text"),
            entry("/paginas/{palabra}", "one text"),
            entry("/{agency}/{palabra}", "one text"),
            entry("/directorio", "the same list as a dependency's"),
            entry("/agenda", "the same list as a dependency's"),
            entry("/sedes", "the same list as a dependency's"),
            entry("/preguntas", "the same list as a dependency's"),
            entry("/contacto", "reads the organisation, kept in memory"),
            entry("/{agency}/contacto", "reads the organisation, kept in memory"),
            entry("/imagenes/{imagen}", "a picture"),
            entry("/vista-previa", "one version of one content"),
            entry("/archivos/{palabra}", "a picture or a file"),
            entry("/{agency}/archivos/{palabra}", "a picture or a file"),
            entry("/documentos/{palabra}/archivo", "hands out a file"),
            entry("/{agency}/documentos/{palabra}/archivo", "hands out a file"),
            entry("/normas/{tipo}/{anio}/{numero}/publicado", "hands out a file"),
            entry("/acceso-informacion", "a page of text"),
            entry("/acceso-informacion/nueva", "a form"),
            entry("/acceso-informacion/seguimiento", "a form"),
            entry("/datos-personales/solicitud", "a form"),
            entry("/datos-personales/seguimiento", "a form"),
            entry("/reclamos", "a page of text"),
            entry("/reclamos/nuevo", "a form"),
            entry("/reclamos/seguimiento", "a form"),
            entry("/reclamos/estadisticas", "sums that the database adds up, as JpaComplaintsIT shows with 3 and 300"),
            entry("/reclamos/estadisticas/tabla", "the same sums"),
            entry("/datos/{conjunto}", "hands out a file, as DatasetDeskIT shows with 3 and 300"),
            entry("/normas/feed", "the newest, as many as fit"),
            entry("/noticias/feed", "the newest, as many as fit"),
            entry("/transparencia/feed", "the newest, as many as fit"),
            entry("/{agency}/noticias/feed", "the newest, as many as fit"),
            entry("/{agency}/transparencia/feed", "the newest, as many as fit"),
            entry("/plazos", "counts days"),
            entry("/seguimiento", "a form"),
            entry("/gestion/ingreso", "a form"),
            entry("/cabina/ingreso", "a form"),
            entry("/gestion/clave/olvide", "a form"),
            entry("/tramites/{slug}/solicitar/{paso}", "a form"),
            entry("/datos", "a page of text"),
            entry("/datos-personales", "a page of text"),
            entry("/normas/homonimos/{tipo}/{anio}/{numero}", "as many as homonyms: a handful"),
            entry("/normas/{tipo}/{anio}/{numero}/texto", "hands out a file"),
            entry("/normas/{tipo}/{anio}/{numero}/art/{articulo}", "leads elsewhere"),
            entry("/normas/{tipo}/{anio}/{numero}/anexo/{anexo}", "leads elsewhere"),
            entry("/transparencia/{rubro}/{item}/tabla/{publicacion}", "hands out a file"),
            entry("/transparencia/{rubro}/{item}/archivo/{publicacion}", "hands out a file"),
            entry("/{agency}/transparencia/{rubro}/{item}/tabla/{publicacion}", "hands out a file"),
            entry("/{agency}/transparencia/{rubro}/{item}/archivo/{publicacion}", "hands out a file"));

    private GrowingPages() {}

    /** What makes pages longer. */
    static List<Growth> all() {
        return BY_PATTERN.values().stream().flatMap(List::stream).toList();
    }

    /** Whether somebody said what makes this page longer, or why nothing does. */
    public static boolean knows(Route route) {
        return BY_PATTERN.containsKey(route.pattern()) || STAY.containsKey(route.pattern());
    }

    private static List<Growth> publications(String address, String agency) {
        return List.of(new Growth(address, of(PUBLICATIONS, agency), NO_PUBLICATIONS));
    }

    private static List<Growth> contents(String address, String kind, String agency) {
        return List.of(new Growth(
                address,
                of(CONTENTS.stream().map(one -> one.replace("%k", kind)).toList(), agency),
                NO_CONTENTS));
    }

    private static List<String> of(List<String> statements, String value) {
        return statements.stream().map(one -> one.replace("%s", value)).toList();
    }
}
