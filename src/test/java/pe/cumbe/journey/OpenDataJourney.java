package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody who wants all of it, not one page of it. */
@DisplayName("Alguien descarga los datos del portal")
class OpenDataJourney extends CaseWalk {

    @Test
    @DisplayName("De la lista a un archivo, con lo que dice cada columna")
    void de_la_lista_a_un_archivo() {
        paso("Ve qué conjuntos hay, cuánto y cada cuánto cambian", () -> open("/datos")
                .says("Conjuntos de datos", "Normas", "Feriados", "Última actualización", "ODC-BY"));
        paso("Abre uno, y sabe qué dice cada columna", () -> {
            screen().follow("Publicaciones de transparencia");
            screen().says("Qué dice cada columna", "fecha_corte", "Descargar en CSV", "Gobierno Regional");
        });
        assertThat(Wire.here().get("/datos/transparencia-publicaciones.csv").body())
                .contains("dependencia,codigo,clase");
        paso("Llega también desde la lista de cabinas", () -> {
            open("/cabinas");
            screen().follow("Descargar esta lista como datos (CSV y JSON)").says("Cabinas certificadas");
        });
    }
}
