package pe.cumbe.norm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.account.Actor;

class JpaNormsIT extends Slice {

    @Inject
    private NormDesk desk;

    @Inject
    private NormLibrary library;

    @Inject
    private Norms norms;

    @PersistenceContext
    private EntityManager database;

    @Test
    void a_text_of_two_million_letters_comes_back_to_the_letter() {
        var text = IntStream.range(0, 9_000)
                .mapToObj(number -> "**Artículo " + number + ".- Ñandú**\n\n«" + "palabra ".repeat(27) + "» €.\n\n")
                .collect(Collectors.joining());
        desk.load(NormFixtures.law("it/1", "99001", 2002, text));
        forget();

        var copy = new StringWriter();
        library.copyText("ley-congreso/2002/99001", copy);

        assertThat(copy.toString().equals(text)).isTrue();
        assertThat(library.partWith("ley-congreso/2002/99001", "a8999")).isPresent();
        assertThat(library.part("ley-congreso/2002/99001", 2).orElseThrow().near())
                .hasSize(NormPartView.PARTS_OF_A_GROUP);
    }

    @Test
    void loading_again_changes_the_text_and_not_the_address() {
        desk.load(
                List.of(NormFixtures.law("it/1", "99001", 2002, "Uno."), NormFixtures.law("it/2", "99001", 2002, "x")));
        forget();

        desk.load(NormFixtures.law("it/1", "99001", 2002, "Dos."));
        forget();

        assertThat(library.part("ley-congreso/2002/99001", 1).orElseThrow().html())
                .isEqualTo("<p>Dos.</p>\n");
        assertThat(library.homonyms("ley-congreso/2002/99001")).hasSize(2);
    }

    @Test
    void relations_are_read_from_both_ends() {
        desk.load(List.of(NormFixtures.ordinance("D903", 2022, "x"), NormFixtures.ordinance("D911", 2023, "x")));
        desk.relate(
                Actor.SYSTEM,
                new RecordRelation(
                        "region/or/D911-2023", RelationKind.ANNULS, "region/or/D903-2022", "O.R. D903", null, null));
        forget();

        var annulled = library.at("or/2022/d903").orElseThrow();
        assertThat(annulled.status()).isEqualTo(NormStatus.ANNULLED);
        assertThat(annulled.relations())
                .extracting(NormView.RelationRow::textKey)
                .containsExactly("RelationKind.passive.ANNULS");
        assertThat(library.at("or/2023/d911").orElseThrow().relations())
                .extracting(NormView.RelationRow::address)
                .containsExactly("or/2022/d903");
    }

    @Test
    void a_mention_gives_way_to_the_norm_and_keeps_its_relations() {
        desk.load(NormFixtures.ordinance("D901", 2025, "x"));
        var mention = desk.mention(NormFixtures.law("-", "99002", 2002, ""));
        desk.relate(
                Actor.SYSTEM,
                new RecordRelation("region/or/D901-2025", RelationKind.BASED_ON, mention, "Ley 99002", null, null));
        forget();

        desk.load(NormFixtures.law("it/99002", "99002", 2002, "Texto."));
        forget();

        assertThat(norms.byExternalId(mention)).isEmpty();
        assertThat(library.at("ley-congreso/2002/99002").orElseThrow().relations())
                .hasSize(1);
    }

    @Test
    void what_a_search_wants_has_no_marks_in_it() {
        desk.load(NormFixtures.law("it/1", "99001", 2002, "**Artículo 1.- Uno** [ley](http://a.pe/)\n\n- dos"));
        forget();

        assertThat(library.indexable(List.of("it/1")))
                .extracting(IndexableNorm::text)
                .containsExactly("Artículo 1.- Uno ley\n- dos\n");
    }

    private void forget() {
        database.flush();
        database.clear();
    }
}
