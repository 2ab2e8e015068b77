package pe.cumbe.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Slug;

class CatalogueTest {

    private final InMemoryProcedures procedures = new InMemoryProcedures();
    private final Catalogue catalogue = new Catalogue(procedures);

    @BeforeEach
    void three_procedures() {
        offer("PE1", "Concesión minera", Subject.MINING_AND_ENERGY, "DREM");
        offer("PE2", "Licencia de Conducir, expedición", Subject.TRANSPORT, "DRTC");
        offer("PE3", "Licencia de un CETPRO", Subject.EDUCATION, "DRE/UGEL");
    }

    @Test
    void words_are_found_whatever_their_accents_case_and_plural() {
        assertThat(catalogue.find("CONCESION", Optional.empty()))
                .extracting(ProcedureRow::name)
                .containsExactly("Concesión minera");
        assertThat(catalogue.find("licencias conducir", Optional.empty()))
                .extracting(ProcedureRow::name)
                .containsExactly("Licencia de Conducir, expedición");
    }

    @Test
    void a_code_finds_its_procedure() {
        assertThat(catalogue.find("pe2", Optional.empty()))
                .extracting(ProcedureRow::slug)
                .containsExactly("pe2");
    }

    @Test
    void words_and_subject_narrow_together() {
        assertThat(catalogue.find("licencia", Optional.of(Subject.EDUCATION))).hasSize(1);
        assertThat(catalogue.find("", Optional.of(Subject.EDUCATION))).hasSize(1);
        assertThat(catalogue.find("", Optional.empty())).hasSize(3);
        assertThat(catalogue.find("¿?", Optional.empty())).hasSize(3);
    }

    @Test
    void a_dependency_lists_what_is_filed_there() {
        assertThat(catalogue.of(new AgencyCode("UGEL-03")))
                .extracting(ProcedureRow::slug)
                .containsExactly("pe3");
    }

    @Test
    void a_new_revision_is_seen_once_it_is_committed() {
        assertThat(catalogue.all()).hasSize(3);
        offer("PE4", "Otra cosa", Subject.OTHER, "todas");
        assertThat(catalogue.all()).hasSize(3);

        catalogue.forget(new Procedure.Revised(new ProcedureCode("PE4"), 1));

        assertThat(catalogue.all()).hasSize(4);
    }

    private void offer(String code, String name, Subject subject, String place) {
        procedures.add(new Procedure(
                new ProcedureCode(code),
                new Slug(Slug.fold(code)),
                ProcedureFixtures.named(name, subject, place),
                Instant.EPOCH));
    }
}
