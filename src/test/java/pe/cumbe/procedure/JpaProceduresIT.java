package pe.cumbe.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.procedure.ProcedureFixtures.REGISTER_A_TITLE;
import static pe.cumbe.procedure.ProcedureFixtures.REGISTER_A_TITLE_SLUG;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;

class JpaProceduresIT extends Slice {

    @Inject
    private ProcedureDesk desk;

    @Inject
    private Procedures procedures;

    @PersistenceContext
    private EntityManager database;

    @Test
    void a_sheet_comes_back_word_for_word() {
        desk.publish(
                new PublishProcedure(REGISTER_A_TITLE, REGISTER_A_TITLE_SLUG, ProcedureFixtures.aKnownProcedure()));
        forget();

        assertThat(procedures
                        .find(REGISTER_A_TITLE_SLUG)
                        .orElseThrow()
                        .current()
                        .sheet())
                .isEqualTo(ProcedureFixtures.aKnownProcedure());
    }

    @Test
    void another_text_is_added_and_the_first_one_stays() {
        desk.publish(
                new PublishProcedure(REGISTER_A_TITLE, REGISTER_A_TITLE_SLUG, ProcedureFixtures.aKnownProcedure()));
        forget();
        desk.publish(
                new PublishProcedure(REGISTER_A_TITLE, REGISTER_A_TITLE_SLUG, ProcedureFixtures.approvedByFiling()));
        forget();

        assertThat(procedures.revision(REGISTER_A_TITLE, 1).orElseThrow().sheet())
                .isEqualTo(ProcedureFixtures.aKnownProcedure());
        assertThat(procedures.find(REGISTER_A_TITLE).orElseThrow().current().number())
                .isEqualTo(2);
        assertThat(procedures.rows())
                .filteredOn(row -> row.code().equals(REGISTER_A_TITLE))
                .extracting(ProcedureRow::regime)
                .containsExactly(ApprovalRegime.AUTOMATIC);
    }

    @Test
    void the_content_that_is_there_publishes_nothing_when_it_is_loaded_again() {
        var rows = procedures.rows();

        assertThat(rows).hasSize(194);
        for (var row : rows.subList(0, 20)) {
            var known = desk.view(row.code()).orElseThrow();
            assertThat(desk.publish(
                            new PublishProcedure(row.code(), new pe.cumbe.shared.Slug(row.slug()), known.sheet())))
                    .isEmpty();
        }
    }

    /** What follows is read from the database and not from memory. */
    private void forget() {
        database.flush();
        database.clear();
    }
}
