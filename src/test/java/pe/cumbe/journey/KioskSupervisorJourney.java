package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A supervisor certifies the kiosk whose certification ended, and suspends it again. */
@DisplayName("La supervisora certifica y suspende cabinas")
class KioskSupervisorJourney extends CaseWalk {

    private static final String CELENDIN = "Cabina de ejemplo Celendín";

    @Test
    @DisplayName("Una cabina vencida se certifica, presenta, y se suspende")
    void certifica_y_suspende() {
        signIn("supervisor.cabinas");
        paso("Ve las cabinas y cómo están hoy", () -> open("/gestion/cabinas")
                .says(CELENDIN, "No puede presentar hoy"));
        openKiosk();
        paso("Unas fechas al revés se rechazan y no se pierde nada", () -> {
            screen().fill("Número de la certificación", "CERT-PRUEBA-1")
                    .fill("Primer día", day(0))
                    .fill("Último día", day(-1))
                    .press("Certificar");
            assertThat(screen().errors()).containsExactly("El último día es anterior al primero. Revisa las fechas.");
            assertThat(screen().value("Número de la certificación")).isEqualTo("CERT-PRUEBA-1");
        });
        paso("La certifica", () -> screen().fill("Último día", day(30))
                .press("Certificar")
                .says("Certificada. Ya se ve en la lista pública.", "CERT-PRUEBA-1"));

        signIn("cabina.celendin");
        paso("La cabina presenta desde su próximo clic", () -> open("/cabina").says("Presentar por una persona"));

        signIn("supervisor.cabinas");
        open("/gestion/cabinas");
        openKiosk();
        paso("La suspende, con el motivo", () -> {
            screen().press("Suspender la cabina");
            assertThat(screen().errors()).singleElement().asString().startsWith("Escribe por qué la suspendes");
            screen().fill("¿Por qué la suspendes?", "Cobró por un trámite gratuito.")
                    .press("Suspender la cabina")
                    .says("Suspendida desde ahora.", "Cobró por un trámite gratuito.");
        });
        signIn("cabina.celendin");
        open("/cabina").says("Esta cabina no puede presentar trámites hoy");

        anotherPerson();
        paso("La gente lo ve en la lista pública", () -> open("/cabinas").says(CELENDIN, "Suspendida desde el"));
    }

    private void openKiosk() {
        screen().guardHttp(() -> driver().findElement(By.cssSelector("[aria-label='Ver " + CELENDIN + "']"))
                        .click())
                .says("Certificar");
    }

    private static String day(int fromToday) {
        return LocalDate.now(ZoneId.of("America/Lima"))
                .plusDays(fromToday)
                .format(DateTimeFormatter.ofPattern("d/M/yyyy"));
    }
}
