package pe.cumbe.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pe.cumbe.shared.web.FeedSource.Entry;

/** A feed is valid whatever is in it. */
class AtomFeedTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T15:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T15:00:00Z");

    @Test
    void a_feed_without_anything_is_valid() throws Exception {
        assertThat(AtomSchema.faults(written())).isEmpty();
    }

    @Test
    void the_last_change_is_that_of_the_feed() throws Exception {
        var feed = feed(entry("Una", MONDAY), entry("Otra", TUESDAY));

        assertThat(feed.updated()).isEqualTo(TUESDAY);
        assertThat(written(entry("Una", MONDAY), entry("Otra", TUESDAY)))
                .contains("<updated>2026-11-24T15:00:00Z</updated>", "href=\"https://ejemplo.pe/normas/or/2026/5\"");
    }

    static Stream<String> titles() {
        return Stream.of(
                "Ñandú & <b>cía</b>",
                "]]>",
                "\u0000\u0001\u0008",
                "a\uD800b",
                "😀 \u202E",
                "\"'",
                "x".repeat(10_000),
                "=1+1");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void signs_that_xml_cannot_bear_do_not_break_it(String title) throws Exception {
        assertThat(AtomSchema.faults(written(entry("a" + title, MONDAY)))).isEmpty();
    }

    @Test
    void the_schema_refuses_what_is_no_feed() throws Exception {
        assertThat(AtomSchema.faults("<feed xmlns=\"http://www.w3.org/2005/Atom\"/>"))
                .isNotEmpty();
        assertThat(AtomSchema.faults(written(entry("Una", MONDAY)).replace("<updated>2026", "<updated>el 2026")))
                .isNotEmpty();
        assertThat(AtomSchema.faults(written(entry("Una", MONDAY)).replaceFirst("<id>[^<]*</id>", "")))
                .isNotEmpty();
    }

    private static Entry entry(String title, Instant updated) {
        return new Entry("/normas/or/2026/5", title, "DRE", "Resumen de " + title, updated);
    }

    private static AtomFeed feed(Entry... entries) {
        return new AtomFeed(
                "https://ejemplo.pe", "/normas/feed", "/normas", "Normas", "Gobierno Regional", List.of(entries));
    }

    private static String written(Entry... entries) throws Exception {
        var out = new ByteArrayOutputStream();
        feed(entries).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
