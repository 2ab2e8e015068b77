package pe.cumbe.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.account.Actor;
import pe.cumbe.norm.LoadNorm;
import pe.cumbe.norm.NormDesk;
import pe.cumbe.norm.NormNumber;
import pe.cumbe.norm.NormStatus;
import pe.cumbe.norm.RecordRelation;
import pe.cumbe.norm.RelationKind;

/** The datasets of all rooms, out of the database. */
class DatasetDeskIT extends Slice {

    @Inject
    private DatasetDesk desk;

    @Inject
    private FeedDesk feeds;

    @Inject
    private NormDesk norms;

    @PersistenceContext
    private EntityManager database;

    @Test
    void a_dump_and_a_feed_cost_the_same_questions_for_three_rows_and_for_three_hundred() {
        load(0, 3);
        var few = costs();

        load(3, 300);

        assertThat(costs()).isEqualTo(few);
        assertThat(few.values()).allSatisfy(questions -> assertThat(questions).isLessThanOrEqualTo(6));
        // its state and its rows: were they asked through another connection, nothing would be counted
        assertThat(few.get("normas")).isEqualTo(2);
    }

    @Test
    void every_row_is_there_and_a_withdrawn_norm_is_not() {
        load(0, 20);
        norms.withdraw(Actor.SYSTEM, "it/datos/7", "prueba");
        database.flush();

        var csv = new ByteArrayOutputStream();
        desk.write("normas", DumpFormat.CSV, csv);

        var text = csv.toString(StandardCharsets.UTF_8);
        assertThat(text.lines().filter(line -> line.contains("inventa datos"))).hasSize(19);
        assertThat(desk.find("normas").orElseThrow().state().rows())
                .isEqualTo(
                        text.lines().filter(line -> line.contains("/normas/")).count());
        assertThat(text).contains("no-verificado").doesNotContain("/normas/or/2031/97");
    }

    @Test
    void another_row_is_another_state() {
        var before = desk.find("normas").orElseThrow().state().tag();

        load(0, 1);

        assertThat(desk.find("normas").orElseThrow().state().tag()).isNotEqualTo(before);
    }

    private Map<String, Long> costs() {
        var costs = new LinkedHashMap<String, Long>();
        desk.all().forEach(one -> {
            var slug = one.dataset().slug();
            var before = questions();
            desk.find(slug);
            desk.write(slug, DumpFormat.CSV, OutputStream.nullOutputStream());
            costs.put(slug, questions() - before);
        });
        for (var section : java.util.List.of("normas", "transparencia", "noticias")) {
            var before = questions();
            feeds.latest(section, null);
            costs.put(section + "/feed", questions() - before);
        }
        return costs;
    }

    private void load(int from, int count) {
        norms.load(IntStream.range(from, from + count)
                .mapToObj(number -> new LoadNorm(
                        "it/datos/" + number,
                        "OR",
                        new NormNumber("9" + number, 2031, "GR"),
                        null,
                        true,
                        null,
                        null,
                        "Ordenanza que inventa datos " + number,
                        null,
                        null,
                        LocalDate.of(2026, 1, 1),
                        null,
                        NormStatus.UNVERIFIED,
                        null,
                        null,
                        "Texto"))
                .toList());
        for (int number = from + 1; number < from + count; number++) {
            norms.relate(
                    Actor.SYSTEM,
                    new RecordRelation(
                            "it/datos/" + number, RelationKind.BASED_ON, "it/datos/" + from, "otra", null, null));
        }
        database.flush();
        database.clear();
    }

    private long questions() {
        var row = (Object[]) database.createNativeQuery("SHOW SESSION STATUS LIKE 'Com_select'")
                .getSingleResult();
        return Long.parseLong(row[1].toString());
    }
}
