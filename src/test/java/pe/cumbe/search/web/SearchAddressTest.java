package pe.cumbe.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.cumbe.search.Facet;
import pe.cumbe.search.SearchQuery;

class SearchAddressTest {

    @Test
    void an_address_reads_back_as_it_was_written() {
        var written = "/normas?q=agua+potable&tipo=or&tipo=rer&anio=2025&emisor=consejo-regional&estado=vigente"
                + "&orden=recientes&pagina=3";

        assertThat(read(written)).hasToString(written);
    }

    @Test
    void what_makes_no_sense_is_left_out() {
        var address = read("/normas?q=agua&anio=abcd&anio=2025&estado=inventado&pagina=-4&orden=%00&otro=1");

        assertThat(address).hasToString("/normas?q=agua&anio=2025");
    }

    @Test
    void years_have_a_beginning_and_an_end_and_may_be_typed_the_wrong_way_round() {
        assertThat(read("/normas?q=agua&desde=2005&hasta=2011&pagina=2"))
                .hasToString("/normas?q=agua&desde=2005&hasta=2011&pagina=2");
        assertThat(read("/normas?desde=2011&hasta=2005")).hasToString("/normas?desde=2005&hasta=2011");
        assertThat(read("/normas?desde=ayer&hasta=+2011+")).hasToString("/normas?hasta=2011");
        assertThat(read("/normas?desde=2011").isNarrowed()).isTrue();
        assertThat(read("/normas?desde=2011").withoutFilters()).hasToString("/normas");
    }

    @Test
    void without_words_the_newest_come_first() {
        assertThat(read("/normas").query().order()).isEqualTo(SearchQuery.Order.RECENT);
        assertThat(read("/normas")).hasToString("/normas");
        assertThat(read("/normas?q=agua").query().order()).isEqualTo(SearchQuery.Order.RELEVANCE);
    }

    @Test
    void a_filter_is_taken_off_and_the_list_begins_again() {
        var address = read("/normas?q=agua&tipo=or&tipo=rer&pagina=2");

        assertThat(address.without(Facet.Dimension.TYPE, "or")).hasToString("/normas?q=agua&tipo=rer");
        assertThat(address.withoutFilters()).hasToString("/normas?q=agua");
    }

    private static SearchAddress read(String written) {
        var parameters = new LinkedHashMap<String, String[]>();
        var query = written.contains("?") ? written.substring(written.indexOf('?') + 1) : "";
        for (var pair : query.split("&", -1)) {
            var cut = pair.indexOf('=');
            if (cut > 0) {
                var value =
                        java.net.URLDecoder.decode(pair.substring(cut + 1), java.nio.charset.StandardCharsets.UTF_8);
                parameters.merge(pair.substring(0, cut), new String[] {value}, SearchAddressTest::join);
            }
        }
        return SearchAddress.read(Map.copyOf(parameters));
    }

    private static String[] join(String[] first, String[] second) {
        var all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
