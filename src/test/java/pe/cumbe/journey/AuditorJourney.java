package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The auditor reads who did what, takes it away as a file, and can do nothing else. */
@DisplayName("El auditor lee el registro de actos y nada más")
class AuditorJourney extends CaseWalk {

    private static final String FORMULA = "=HYPERLINK(\"http://example.org\") Ñ";
    private final LocalDate today = LocalDate.now(ZoneId.of("America/Lima"));

    @Test
    @DisplayName("Busca lo que hizo una persona, lo descarga y no entra en ninguna otra página")
    void quien_hizo_que() {
        signIn("portales");
        open("/gestion/dependencias/hgj")
                .fill("Dirección", FORMULA)
                .press("Guardar los datos de contacto")
                .says("Datos de contacto guardados.");

        paso("Ingresa y ve cuántos actos hay hoy", () -> {
            signIn("auditor");
            screen().says("actos registrados hoy");
        });
        paso("Lee el registro", () -> open("/gestion/actos")
                .says("Registro de actos", "portales", "Cambió los datos de contacto", "Página 1 de"));
        paso("Pasa de página", () -> {
            screen().guardPrimeFacesAjax(() -> click(driver().findElement(By.cssSelector(".ui-paginator-next"))));
            screen().says("Página 2 de");
        });
        paso("Unas fechas al revés se rechazan", () -> {
            day("Desde el día", today);
            day("Hasta el día", today.minusDays(1));
            screen().press("Buscar");
            assertThat(screen().errors()).containsExactly("El último día es anterior al primero. Revisa las fechas.");
        });
        paso("Con ellas tampoco se descarga todo", () -> {
            screen().press("Descargar en CSV");
            assertThat(screen().errors()).hasSize(1);
        });
        paso("Lo que nadie hizo no está", () -> {
            day("Hasta el día", today);
            screen().fill("Usuario", "nadie").press("Buscar").says("Ningún acto coincide.");
        });
        paso("Busca lo que hizo una persona en una dependencia", () -> screen().fill("Usuario", "portales")
                .select("Qué hizo", "Cambió los datos de contacto")
                .select("Dependencia", "Hospital General de Jaén")
                .press("Buscar")
                .says("portales", "Administrador de portales", "HGJ", FORMULA)
                .doesNotSay("Ningún acto coincide.", "Ingresó "));

        var file = download("Descargar en CSV");
        assertThat(file.get("type")).asString().isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(file.get("name")).isEqualTo("attachment; filename=\"registro-de-actos.csv\"");
        assertThat(file.get("kept")).isEqualTo("no-store");
        var csv = text(file);
        assertThat(csv).startsWith("\uFEFF\"N.°\",\"Cuándo\",\"Quién\"").endsWith("\r\n");
        assertThat(csv.lines().skip(1)).isNotEmpty().allSatisfy(line -> assertThat(line)
                .contains("\"portales\",\"Administrador de portales\",\"HGJ\",\"Cambió los datos de contacto\",\"HGJ\"")
                .doesNotContain(",\"=", ",\"+", ",\"-", ",\"@"));
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://example.org\"\") Ñ | ");

        for (var page : new String[] {
            "/gestion/usuarios",
            "/gestion/dependencias",
            "/gestion/dependencias/hgj",
            "/gestion/expedientes",
            "/gestion/ventanilla",
            "/cabina"
        }) {
            open(page).says("No puedes entrar aquí");
        }
        paso("No entra en ninguna otra página", () -> open("/gestion/usuarios").says("No puedes entrar aquí"));
        paso("Su menú sólo tiene lo suyo", () -> {
            open("/gestion");
            assertThat(screen().hasLink("Registro de actos")).isTrue();
            assertThat(screen().hasLink("Usuarios")).isFalse();
            assertThat(screen().hasLink("Dependencias")).isFalse();
            assertThat(screen().hasLink("Expedientes")).isFalse();
        });
        paso("Lo que intentó quedó en el registro", () -> open("/gestion/actos")
                .select("Qué hizo", "Intentó algo que no le toca")
                .press("Buscar")
                .says("Intentó algo que no le toca", "Administrar cuentas"));
        paso("Comprueba que nadie tocó el registro", () -> open("/gestion/actos")
                .press("Comprobar el registro")
                .says(
                        "El registro está completo: ningún acto cambió, falta ni sobra.",
                        "Última comprobación: ",
                        "Actos que encajan: "));
    }

    private void click(org.openqa.selenium.WebElement element) {
        driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }
}
