package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A norm goes from its editor's hands to everybody's, by way of another person's. */
@DisplayName("Una norma se prepara entre dos, se publica, se corrige y se retira")
class NormsEditorJourney extends CaseWalk {

    private static final String NUMBER = "9101";
    private static final String ADDRESS = "/normas/rdr-dre/2026/9101";

    @Test
    @DisplayName("De un borrador a una norma que deroga a otra, y las dos lo dicen")
    void de_un_borrador_a_una_norma() {
        signIn("normas.dre");
        paso("La editora ve lo que espera y lo que ya se publicó", () -> open("/gestion/normas")
                .says("Esperan que otra persona las publique", "9002-2026", "9001-2026"));
        paso("Empieza una norma", () -> screen().press("Añadir una norma").says("Qué norma es", "Todavía no hay PDF"));
        paso("Le dice todo lo que falta, y no pierde lo que escribió", () -> {
            screen().fill("Sumilla", "Datos de prueba: aprueba un reglamento inventado de ferias")
                    .press("Enviar a revisión");
            assertThat(screen().errors())
                    .contains(
                            "Escribe el número de la norma.",
                            "Escribe el día en que se firmó.",
                            "Escribe quién firmó la norma y su cargo.",
                            "Pon el PDF firmado.");
            assertThat(screen().value("Sumilla")).contains("reglamento inventado");
        });
        paso("Una fecha que no existe se dice en su campo", () -> {
            screen().fill("¿Qué día se firmó?", "31/2/2026").press("Guardar");
            assertThat(screen().errors()).containsExactly("Escribe una fecha, por ejemplo 31/12/2025");
            assertThat(screen().value("¿Qué día se firmó?")).isEqualTo("31/2/2026");
        });
        paso("Pone el PDF, y ve su huella", () -> screen().select(
                        "Tipo de norma", "Resolución Directoral Regional Sectorial / Sub Regional")
                .fill("Número", NUMBER + "-2026-GR.CAJ/DRE")
                .fill("¿Quién la firmó?", "Rosa Prueba, directora regional")
                .fill("¿Qué día se firmó?", "2/3/2026")
                .fill("¿Qué día se publicó? (opcional)", "5/3/2026")
                .upload("Archivo", signed("Artículo 1.- Ferias de prueba"))
                .press("Guardar")
                .says("Guardado.", "SHA-256"));
        paso("Toma el texto del PDF", () -> {
            screen().press("Tomar el texto del PDF").says("Tomamos el texto del PDF");
            assertThat(screen().value("Texto de la norma (opcional)")).contains("Artículo 1.- Ferias de prueba");
        });
        paso("Busca por su número la norma que deroga", () -> screen().select("¿Qué hace?", "Deroga")
                .fill("¿Con qué norma?", "9001-2026")
                .press("Buscar")
                .says("Resolución Directoral Regional N.° 9001-2026-GR.CAJ/DRE"));
        paso("La añade y mira cómo queda", () -> screen().press("Es esta")
                .press("Guardar y ver cómo queda")
                .says("Deroga", "9001-2026", "Artículo 1.- Ferias de prueba"));
        paso("La envía", () -> screen().press("Seguir escribiendo")
                .press("Enviar a revisión")
                .says("Enviada. Otra persona la tiene que publicar", "Espera que otra persona la publique"));
        assertThat(screen().hasButton("Publicar la norma")).isFalse();
        anotherPerson();
        assertThat(Wire.here().get(ADDRESS).status()).isEqualTo(404);

        signIn("publicador.dre");
        paso("Quien publica la abre y la devuelve diciendo por qué", () -> {
            openWaiting();
            screen().press("Devolver");
            assertThat(screen().errors()).containsExactly("Escribe el motivo.");
            screen().fill("Si la devuelves, ¿qué tiene que cambiar?", "El día de la publicación fue el 6")
                    .press("Devolver")
                    .says("Devuelta a quien la escribió");
        });

        signIn("normas.dre");
        paso("La editora lee por qué, lo cambia y la envía otra vez", () -> {
            open("/gestion/normas");
            screen().guardHttp(() -> byName("Abrir Resolución Directoral Regional N.° 9101-2026-GR.CAJ/DRE"));
            screen().says("Te la devolvieron:", "fue el 6")
                    .fill("¿Qué día se publicó? (opcional)", "6/3/2026")
                    .press("Enviar a revisión")
                    .says("Enviada");
        });

        signIn("publicador.dre");
        paso("Ahora sí la publica", () -> {
            openWaiting();
            screen().press("Publicar la norma").says("Publicada. Ya se lee en el portal");
        });

        anotherPerson();
        paso("Cualquiera la lee, con su PDF firmado", () -> open(ADDRESS)
                .says("Vigente", "La firmó Rosa Prueba", "Deroga", "SHA-256", "Rige desde el"));
        paso("La que fue derogada también lo dice", () -> open("/normas/rdr-dre/2026/9001")
                .says("Derogada", "Derogada por", "9101-2026"));
        paso("Y se encuentra por su número", () -> open("/normas?q=9101-2026").says("9101-2026-GR.CAJ/DRE"));
        assertThat(Wire.here().get(ADDRESS + "/publicado").body()).startsWith("%PDF");

        corregir_y_retirar();
    }

    private void corregir_y_retirar() {
        signIn("normas.dre");
        paso("La editora la corrige y dice por qué", () -> {
            open("/gestion/normas");
            screen().guardHttp(() -> byName("Corregir Resolución Directoral Regional N.° 9101-2026-GR.CAJ/DRE"));
            screen().fill("Sumilla", "Datos de prueba: aprueba un reglamento inventado de ferias y mercados")
                    .press("Enviar a revisión");
            assertThat(screen().errors())
                    .containsExactly("Di qué corriges y por qué. Se lee en la página de la norma.");
            screen().fill("¿Qué corriges y por qué?", "Faltaban los mercados")
                    .press("Enviar a revisión")
                    .says("Enviada");
        });
        signIn("publicador.dre");
        paso("Otra persona publica la corrección", () -> {
            openWaiting();
            screen().press("Publicar la norma").says("Publicada");
        });
        anotherPerson();
        paso("Cualquiera lee la versión nueva y qué cambió", () -> open(ADDRESS)
                .says("Versión 2", "Faltaban los mercados", "ferias y mercados"));

        signIn("publicador.dre");
        paso("Quien publica la retira y dice por qué", () -> {
            open("/gestion/normas");
            screen().guardHttp(() -> byName("Retirar Resolución Directoral Regional N.° 9101-2026-GR.CAJ/DRE"));
            screen().press("Retirar la norma");
            assertThat(screen().errors()).containsExactly("Escribe el motivo.");
            screen().fill("¿Por qué la retiras?", "Era una prueba")
                    .press("Retirar la norma")
                    .says("Retirada. Su dirección dice desde hoy por qué");
        });
        anotherPerson();
        assertThat(Wire.here().get(ADDRESS).status()).isEqualTo(410);
        paso(
                "Su dirección dice por qué ya no está",
                () -> open(ADDRESS).says("Motivo: Era una prueba").doesNotSay("Vigente"));
    }

    @Test
    @DisplayName("Dos personas escriben a la vez y ningún texto se pierde")
    void dos_personas_a_la_vez() {
        signIn("normas.diresa");
        open("/gestion/normas").press("Añadir una norma");
        screen().fill("Número", "9201")
                .fill("Año", "2026")
                .fill("Siglas", "GR.CAJ/DIRESA")
                .fill("Sumilla", "Lo que escribe una")
                .press("Guardar")
                .says("Guardado.");
        var mine = driver().getWindowHandle();
        driver().switchTo().newWindow(org.openqa.selenium.WindowType.TAB);
        open("/gestion/normas");
        screen().guardHttp(() -> byName("Abrir Resolución Gerencial Regional N.° 9201-2026-GR.CAJ/DIRESA"));
        screen().fill("Sumilla", "Lo que escribe la otra").press("Guardar").says("Guardado.");
        driver().close();
        driver().switchTo().window(mine);

        paso("Se entera, y lo suyo sigue ahí", () -> {
            screen().fill("Sumilla", "Lo que sigue escribiendo una").press("Guardar");
            assertThat(screen().errors())
                    .containsExactly("Otra persona guardó este borrador mientras escribías. Lo tuyo sigue aquí.");
            screen().says("Lo que escribe la otra");
            assertThat(screen().value("Sumilla")).isEqualTo("Lo que sigue escribiendo una");
        });
        paso("Guarda lo suyo en otro borrador", () -> screen().press("Guardar lo mío en otro borrador")
                .says("Guardamos lo tuyo en otro borrador"));
        open("/gestion/normas").says("Lo que escribe la otra", "Lo que sigue escribiendo una");
    }

    @Test
    @DisplayName("Quien edita las normas de otra dependencia no ve estas, y quien no edita ninguna no entra")
    void quien_es_de_otra_dependencia() {
        signIn("normas.diresa");
        open("/gestion/normas").doesNotSay("9001-2026", "9002-2026");
        anotherPerson();

        signIn("recepcion.drtc");
        open("/gestion/normas").doesNotSay("Borradores");
        assertThat(screen().heading()).isEqualTo("No puedes entrar aquí");
    }

    private void openWaiting() {
        open("/gestion/normas");
        screen().guardHttp(() -> byName("Abrir Resolución Directoral Regional N.° 9101-2026-GR.CAJ/DRE"));
    }

    /** Buttons that say the same are told apart by what they are about, as a screen reader tells them. */
    private void byName(String name) {
        var button = driver().findElement(org.openqa.selenium.By.cssSelector("[aria-label=\"" + name + "\"]"));
        driver().executeScript("arguments[0].scrollIntoView({block:'center',behavior:'instant'})", button);
        button.click();
    }

    private static Path signed(String line) {
        var bytes = new ByteArrayOutputStream();
        var document = new com.lowagie.text.Document();
        com.lowagie.text.pdf.PdfWriter.getInstance(document, bytes);
        document.open();
        document.add(new com.lowagie.text.Paragraph(line));
        document.close();
        try {
            return Files.write(Files.createTempDirectory("cumbe-norma").resolve("firmada.pdf"), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
