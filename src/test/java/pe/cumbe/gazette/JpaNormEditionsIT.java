package pe.cumbe.gazette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.attachment.Fingerprint;
import pe.cumbe.norm.NormLibrary;
import pe.cumbe.norm.NormStatus;
import pe.cumbe.norm.NormView.RelationRow;
import pe.cumbe.norm.RelationKind;
import pe.cumbe.shared.Rejected;

/** Editions in the database, with the desk that works on them. */
class JpaNormEditionsIT extends Slice {

    @Inject
    private GazetteDesk desk;

    @Inject
    private NormLibrary library;

    @Inject
    private Organisation organisation;

    @PersistenceContext
    private EntityManager database;

    @Test
    void what_repeals_another_is_said_by_both_after_a_round_through_the_database() {
        var old = publish(sheet("99601", List.of()));
        var repealed = library.at(old).orElseThrow();

        var address = publish(sheet(
                "99602",
                List.of(new SheetRelation(
                        RelationKind.REPEALS, repealed.externalId(), repealed.denomination(), "artículo 1", null))));
        forget();

        assertThat(library.at(old).orElseThrow().status()).isEqualTo(NormStatus.REPEALED);
        assertThat(library.at(old).orElseThrow().relations())
                .extracting(RelationRow::textKey)
                .containsExactly("RelationKind.passive.REPEALS");
        assertThat(library.at(address).orElseThrow().relations())
                .extracting(RelationRow::address)
                .containsExactly(old);
        assertThat(library.at(address).orElseThrow().file()).isNotNull();
    }

    @Test
    void a_version_that_somebody_else_changed_is_refused_and_what_they_saved_stays() {
        var id = desk.begin(dre(), sheet("99603", List.of()), editor());
        var seen = version(id);
        desk.save(new EditionRef(dre(), id, seen), sheet("99604", List.of()), editor());
        forget();

        assertThatThrownBy(() -> desk.save(new EditionRef(dre(), id, seen), sheet("99605", List.of()), editor()))
                .isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reasons())
                        .isEqualTo(List.of(EditionReason.STALE)));
    }

    @Test
    void the_list_holds_no_text_and_only_what_is_of_the_agency() {
        var id = desk.begin(dre(), sheet("99606", List.of()), editor());
        forget();

        assertThat(desk.rows(dre(), Set.of(EditionState.DRAFT), editor()))
                .extracting(EditionRow::id)
                .contains(id);
        var diresa = organisation.get(new AgencyCode("DIRESA"));
        assertThat(desk.rows(diresa, Set.of(EditionState.DRAFT), actor("it.diresa", Role.NORMS_EDITOR, diresa)))
                .extracting(EditionRow::id)
                .doesNotContain(id);
    }

    /** As many questions for a norm that three act on as for one that sixty do. */
    @Test
    void what_a_norm_says_of_others_costs_the_same_for_three_and_for_sixty() {
        assertThat(questionsFor(relations(3), "99607")).isEqualTo(questionsFor(relations(60), "99608"));
    }

    private long questionsFor(List<SheetRelation> relations, String number) {
        var address = publish(sheet(number, relations));
        forget();
        var before = questions();
        assertThat(library.at(address).orElseThrow().relations()).hasSize(relations.size());
        return questions() - before;
    }

    private List<SheetRelation> relations(int count) {
        return library.places(0, count).stream()
                .map(place -> library.at(place.address()).orElseThrow())
                .map(norm ->
                        new SheetRelation(RelationKind.BASED_ON, norm.externalId(), norm.denomination(), null, null))
                .toList();
    }

    /** Questions that this connection asked so far. */
    private long questions() {
        var row = (Object[]) database.createNativeQuery("SHOW SESSION STATUS LIKE 'Com_select'")
                .getSingleResult();
        return Long.parseLong(row[1].toString());
    }

    private String publish(NormSheet sheet) {
        var id = desk.begin(dre(), sheet, editor());
        forget();
        desk.attach(new EditionRef(dre(), id, version(id)), pdf(), editor());
        forget();
        desk.send(new EditionRef(dre(), id, version(id)), editor());
        forget();
        return desk.publish(new EditionRef(dre(), id, version(id)), actor("it.publica", Role.PUBLISHER, dre()));
    }

    private long version(long id) {
        return desk.open(dre(), id, editor()).version();
    }

    private Actor editor() {
        return actor("it.escribe", Role.NORMS_EDITOR, dre());
    }

    private static Actor actor(String username, Role role, AgencyView agency) {
        return GazetteOffice.actor(username, role, agency);
    }

    private AgencyView dre() {
        return organisation.get(new AgencyCode("DRE"));
    }

    private static AttachmentView pdf() {
        return new AttachmentView(
                new AttachmentId("abcdefghijklmnopqrstuvwxyz"),
                "norma.pdf",
                FileKind.PDF,
                1200,
                new Fingerprint("1".repeat(64)),
                GazetteOffice.TODAY.instant());
    }

    private static NormSheet sheet(String number, List<SheetRelation> relations) {
        return new NormSheet(
                "RDRS",
                number,
                2026,
                "GR.CAJ/DRE",
                "Algo inventado",
                LocalDate.of(2026, 2, 2),
                null,
                null,
                "Rosa Prueba",
                "Texto.",
                false,
                "",
                relations);
    }

    private void forget() {
        database.flush();
        database.clear();
    }
}
