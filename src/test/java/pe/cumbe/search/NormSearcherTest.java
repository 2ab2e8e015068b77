package pe.cumbe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.agency.AgencyCode;

class NormSearcherTest {

    private static final Optional<AgencyCode> ALL = Optional.empty();

    @TempDir
    Path folder;

    private NormIndex index;
    private NormSearcher searcher;

    @BeforeEach
    void an_index_with_some_norms() throws IOException {
        index = new NormIndex(folder, NormFixtures.aliases());
        for (var norm : NormFixtures.all()) {
            index.put(norm);
        }
        index.refresh();
        searcher = new NormSearcher(index, Ranking.STANDARD);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gobierno electrónico", "gobierno electronico", "GOBIERNO ELECTRONICO", "gobiernos electrónicos"
            })
    void accents_case_and_endings_do_not_hide_a_norm(String words) throws IOException {
        assertThat(ids(words)).startsWith("rer-45");
    }

    @Test
    void accents_as_typed_rank_higher() throws IOException {
        index.put(NormFixtures.norm("a", "rm", "1-2020", 2020, "X", false, "UNVERIFIED", "Titulo papa", "", "papa"));
        index.put(NormFixtures.norm("b", "rm", "2-2020", 2020, "X", false, "UNVERIFIED", "Título papá", "", "papá"));
        index.refresh();

        assertThat(ids("papá")).startsWith("b", "a");
        assertThat(ids("papa")).startsWith("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ley 27806", "Ley N° 27806", "LEY Nº 27806", "27806", "ley de transparencia"})
    void the_law_comes_before_its_regulation(String words) throws IOException {
        assertThat(ids(words)).startsWith("ley-27806", "ds-72");
    }

    @Test
    void a_number_goes_straight_to_its_norm() throws IOException {
        assertThat(searcher.byNumber("ds 072-2003-pcm").direct()).map(Hit::url).contains("/normas/ds-72");
        assertThat(searcher.byNumber("Ley Nº 27806").direct())
                .map(Hit::externalId)
                .contains("ley-27806");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resolución 45 2011 plan",
                "resolucion 45-2011",
                "resolución 45",
                "45",
                "plan 45-2011",
                "plan estrategico de gobierno electronico",
                "plan gobierno electrónico"
            })
    void the_number_searched_and_the_region_come_before_another_norm_with_the_same_words(String words)
            throws IOException {
        index.put(named(
                "a",
                "rer",
                "45-2011-GR.CAJ/P",
                true,
                "Aprueba el Plan Estratégico de Gobierno Electrónico 2011",
                "Aprueba el plan, manda publicarlo en la web y remitirlo a la oficina nacional."));
        index.put(named(
                "b",
                "rm",
                "61-2011-PCM",
                false,
                "Lineamientos que establecen el contenido mínimo de los Planes Estratégicos de Gobierno Electrónico",
                "Fija lo que todo plan de gobierno electrónico debe contener y el plazo para remitirlo."));
        index.remove("rer-45");
        index.refresh();

        assertThat(ids(words)).startsWith("a");
    }

    @Test
    void a_bare_number_is_answered_with_a_list() throws IOException {
        assertThat(searcher.byNumber("45")).isEqualTo(SearchIndex.NumberMatch.NONE);
        assertThat(ids("45")).containsExactly("rer-45", "ds-45");
    }

    @Test
    void a_number_of_several_norms_means_the_one_of_the_region() throws IOException {
        var match = searcher.byNumber("045-2011");

        assertThat(match.direct()).map(Hit::externalId).contains("rer-45");
        assertThat(match.total()).isEqualTo(2);
    }

    @Test
    void the_letter_of_electronic_numbers_may_be_left_out() throws IOException {
        assertThat(searcher.byNumber("ordenanza 1-2025").direct())
                .map(Hit::externalId)
                .contains("or-d1");
        assertThat(searcher.byNumber("D1-2025").direct()).map(Hit::externalId).contains("or-d1");
    }

    @Test
    void two_norms_of_others_with_one_number_are_not_chosen_between() throws IOException {
        index.put(NormFixtures.norm("x", "rm", "7-2020", 2020, "X", false, "UNVERIFIED", "Una", "", "una"));
        index.put(NormFixtures.norm("y", "ds", "7-2020", 2020, "X", false, "UNVERIFIED", "Otra", "", "otra"));
        index.refresh();

        var match = searcher.byNumber("7-2020");

        assertThat(match.direct()).isEmpty();
        assertThat(match.total()).isEqualTo(2);
    }

    @Test
    void homonyms_are_told_apart_on_their_own_list() throws IOException {
        index.put(homonym("x", "/normas/rm-x/2020/7"));
        index.put(homonym("y", "/normas/rm-x/2020/7-h0123abcd"));
        index.refresh();

        assertThat(searcher.byNumber("rm 7-2020").homonyms()).contains("/normas/rm-x/2020/7");
    }

    @Test
    void what_belongs_to_one_dependency_is_not_found_in_another() throws IOException {
        index.put(ofAgency("dre-1", "DRE"));
        index.put(ofAgency("ugel-1", "UGEL-CAJ"));
        index.refresh();

        var query = SearchQuery.of("directiva escolar");

        assertThat(searcher.search(query, Optional.of(new AgencyCode("DRE"))).hits())
                .extracting(Hit::externalId)
                .containsExactly("dre-1");
        assertThat(searcher.search(query, Optional.of(new AgencyCode("UGEL-CAJ")))
                        .hits())
                .extracting(Hit::externalId)
                .containsExactly("ugel-1");
        assertThat(searcher.search(query, ALL).total()).isEqualTo(2);
    }

    @Test
    void an_issuer_is_chosen_by_the_word_of_its_address() throws IOException {
        var query = new SearchQuery(
                "", Map.of(Facet.Dimension.ISSUER, Set.of("consejo-regional")), SearchQuery.Order.RECENT, 1, 10);

        var results = searcher.search(query, ALL);

        assertThat(results.hits()).extracting(Hit::externalId).containsExactly("or-d1");
        assertThat(results.facets().get(2).choices()).anySatisfy(choice -> {
            assertThat(choice.label()).isEqualTo("Consejo Regional");
            assertThat(choice.chosen()).isTrue();
        });
    }

    @Test
    void words_are_no_number() throws IOException {
        assertThat(searcher.byNumber("plan de gobierno")).isEqualTo(SearchIndex.NumberMatch.NONE);
        assertThat(searcher.byNumber("99999-1850").total()).isZero();
    }

    @Test
    void a_misspelt_word_still_finds_and_the_right_one_is_offered() throws IOException {
        var results = searcher.search(SearchQuery.of("vigilnacia del agua"), ALL);

        assertThat(results.hits()).extracting(Hit::externalId).startsWith("or-d1");
        assertThat(results.suggestion()).contains("vigilancia del agua");
    }

    @Test
    void a_fragment_marks_the_words_and_escapes_the_rest() throws IOException {
        var excerpt = searcher.search(SearchQuery.of("gobierno electronico"), ALL)
                .hits()
                .get(0)
                .excerpt();

        assertThat(excerpt.html())
                .contains("<mark>Gobierno</mark>", "<mark>Electrónico</mark>", "&amp;", "&lt;anexos&gt;");
    }

    @Test
    void facets_count_what_each_choice_would_give() throws IOException {
        var query = new SearchQuery("", Map.of(Facet.Dimension.TYPE, Set.of("ds")), SearchQuery.Order.RELEVANCE, 1, 10);

        var results = searcher.search(query, ALL);

        assertThat(results.total()).isEqualTo(2);
        assertThat(choices(results, Facet.Dimension.TYPE))
                .containsEntry("ds", 2L)
                .containsEntry("rer", 1L);
        assertThat(choices(results, Facet.Dimension.STATUS))
                .containsOnly(Map.entry("UNVERIFIED", 1L), Map.entry("REPEALED", 1L));
    }

    @Test
    void years_narrow_from_one_to_another() throws IOException {
        var query = new SearchQuery("", Map.of(), new SearchQuery.Years(2003, 2011), SearchQuery.Order.RECENT, 1, 10);

        var results = searcher.search(query, ALL);

        assertThat(results.hits()).extracting(Hit::externalId).containsExactlyInAnyOrder("rer-45", "ds-45", "ds-72");
        assertThat(results.total()).isEqualTo(3);
        assertThat(choices(results, Facet.Dimension.YEAR)).containsOnlyKeys("2003", "2011");
        assertThat(searcher.walk(query, Optional.empty()).total()).isEqualTo(3);
    }

    @Test
    void choices_of_one_kind_add_up_and_of_several_narrow() throws IOException {
        var query = new SearchQuery(
                "",
                Map.of(Facet.Dimension.TYPE, Set.of("ds", "rer"), Facet.Dimension.YEAR, Set.of("2011")),
                SearchQuery.Order.RECENT,
                1,
                10);

        assertThat(searcher.search(query, ALL).hits())
                .extracting(Hit::externalId)
                .containsExactlyInAnyOrder("ds-45", "rer-45");
    }

    @Test
    void a_filter_nobody_has_finds_nothing() throws IOException {
        var query = new SearchQuery(
                "ley", Map.of(Facet.Dimension.YEAR, Set.of("'; --")), SearchQuery.Order.RELEVANCE, 1, 10);

        assertThat(searcher.search(query, ALL).total()).isZero();
    }

    @Test
    void without_words_all_are_listed_and_the_newest_come_first() throws IOException {
        var query = new SearchQuery("", Map.of(), SearchQuery.Order.RECENT, 1, 10);

        assertThat(searcher.search(query, ALL).hits())
                .extracting(Hit::externalId)
                .startsWith("or-d1");
        assertThat(ids("")).hasSize(5).startsWith("or-d1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "((((",
                "a AND OR NOT",
                "*:*",
                "ley~9999",
                "[1 TO",
                "\\",
                "title:x^",
                "🦙",
                "ley -ley",
                "/(/",
                "\u0000",
                "ñ",
                "' OR 1=1 --",
                "<script>"
            })
    void whatever_is_typed_is_only_words(String words) throws IOException {
        assertThat(searcher.search(SearchQuery.of(words), ALL)).isNotNull();
        assertThat(searcher.byNumber(words)).isNotNull();
    }

    @Test
    void what_is_too_long_or_too_deep_is_cut() throws IOException {
        var query =
                new SearchQuery("ley ".repeat(50_000), Map.of(), SearchQuery.Order.RELEVANCE, 99_999_999, 1_000_000);

        assertThat(query.words()).hasSizeLessThanOrEqualTo(SearchQuery.LONGEST);
        assertThat(query.from() + query.size()).isLessThanOrEqualTo(SearchQuery.DEEPEST);
        assertThat(searcher.search(query, ALL).hits()).isEmpty();
    }

    @Test
    void a_page_follows_another() throws IOException {
        var seen = new ArrayList<String>();
        for (var page = 1; page <= 4; page++) {
            searcher.search(new SearchQuery("", Map.of(), SearchQuery.Order.RECENT, page, 2), ALL)
                    .hits()
                    .forEach(hit -> seen.add(hit.externalId()));
        }

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void a_walk_passes_each_norm_once() throws IOException {
        var seen = new ArrayList<String>();
        var query = new SearchQuery("", Map.of(), SearchQuery.Order.RELEVANCE, 1, 2);
        var after = Optional.<String>empty();
        do {
            var walk = searcher.walk(query, after);
            assertThat(walk.total()).isEqualTo(5);
            walk.hits().forEach(hit -> seen.add(hit.externalId()));
            after = walk.next();
        } while (after.isPresent());

        assertThat(seen).isSorted().hasSize(5);
    }

    @Test
    void a_norm_that_changes_replaces_itself() throws IOException {
        index.put(NormFixtures.norm(
                "ds-45", "ds", "045-2011-PCM", 2011, "PCM", false, "IN_FORCE", "Otro título", "", "nada"));
        index.refresh();

        assertThat(ids("feriado")).isEmpty();
        assertThat(searcher.search(SearchQuery.of(""), ALL).total()).isEqualTo(5);
    }

    @Test
    void an_empty_index_answers_with_nothing() throws IOException {
        index.clear();
        index.refresh();

        assertThat(searcher.search(SearchQuery.of("ley"), ALL)).isEqualTo(SearchResults.none());
    }

    private List<String> ids(String words) throws IOException {
        return searcher.search(SearchQuery.of(words), ALL).hits().stream()
                .map(Hit::externalId)
                .toList();
    }

    private static IndexedNorm named(String id, String type, String number, boolean own, String title, String summary) {
        return NormFixtures.norm(id, type, number, 2011, "X", own, "UNVERIFIED", title, summary, "");
    }

    private static IndexedNorm homonym(String id, String address) {
        return new IndexedNorm(
                id,
                address,
                "rm",
                "RM",
                "7-2020",
                2020,
                "X",
                null,
                false,
                "UNVERIFIED",
                null,
                "RM 7",
                "Una",
                "",
                "una");
    }

    private static IndexedNorm ofAgency(String id, String agency) {
        return new IndexedNorm(
                id,
                "/normas/" + id,
                "rdr",
                "RDR",
                "1-2020",
                2020,
                agency,
                new AgencyCode(agency),
                true,
                "UNVERIFIED",
                null,
                "RDR 1",
                "Directiva escolar",
                "",
                "directiva escolar");
    }

    private static Map<String, Long> choices(SearchResults results, Facet.Dimension dimension) {
        var counts = new java.util.HashMap<String, Long>();
        results.facets().stream()
                .filter(facet -> facet.dimension() == dimension)
                .flatMap(facet -> facet.choices().stream())
                .forEach(choice -> counts.put(choice.value(), choice.count()));
        return counts;
    }
}
