package pe.cumbe.agency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.Slug;

class JpaAgenciesIT extends Slice {

    @Inject
    private AgencyDesk desk;

    @Test
    void a_dependency_comes_back_as_it_was_loaded() {
        var code = new AgencyCode("PRUEBA");
        var contact = new Contact("Jr. Ñandú 1, piso 2 €", null, null, "de 8 a 1");

        desk.load(List.of(new LoadAgency(
                code,
                new Slug("prueba"),
                "Dirección de Pruebas «Ñ»",
                "DP",
                AgencyKind.AGENCY,
                "direccion",
                null,
                true,
                null,
                "000775",
                "0601",
                "060101",
                contact,
                new Palette("#0b4f8a", "#083a66", "#8cc4ff"),
                "una prueba",
                Confidence.TO_CONFIRM,
                900)));

        var found = desk.all().stream()
                .filter(agency -> agency.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(found.name()).isEqualTo("Dirección de Pruebas «Ñ»");
        assertThat(found.contact()).isEqualTo(contact);
        assertThat(found.palette()).isEqualTo(new Palette("#0b4f8a", "#083a66", "#8cc4ff"));
        assertThat(found.isConfirmed()).isFalse();
    }

    @Test
    void what_another_test_loaded_is_gone() {
        assertThat(desk.all()).noneMatch(agency -> agency.code().equals(new AgencyCode("PRUEBA")));
    }

    @Test
    void a_row_that_is_there_stays_as_it_is() {
        var before = desk.all();

        desk.load(List.of());

        assertThat(desk.all()).hasSameSizeAs(before).hasSizeGreaterThan(40);
    }
}
