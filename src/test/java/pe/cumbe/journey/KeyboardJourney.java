package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import pe.cumbe.launcher.TestPortal;
import pe.cumbe.shared.OfficialClock;

/**
 * The work of who writes and of who publishes, by somebody who has no mouse: everything is reached with the tabulator, by
 * the name a screen reader says, and pressed with Enter.
 */
@DisplayName("Sin ratón, una persona escribe y otra publica")
class KeyboardJourney extends Journey {

    /** No control of these pages is farther from their beginning than this. */
    private static final int STOPS = 150;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String TITLE = "Horario de la biblioteca";
    private static final String ADDRESS = "/noticias/horario-de-la-biblioteca";

    @Test
    @DisplayName("De la página en blanco a lo publicado con fecha, leído y retirado")
    void del_blanco_al_retiro() {
        enter("editor.dre");
        paso("La editora llega a sus páginas y empieza una noticia", () -> {
            press("Páginas y noticias");
            press("Noticia");
            screen().says("Noticia");
        });
        paso("Olvida el título: lo lee arriba y vuelve al campo desde ahí", () -> {
            press("Guardar borrador");
            press("Escribe el título");
            assertThat(name(focused())).startsWith("Título");
        });
        paso("La escribe y la envía", () -> {
            type(TITLE);
            reach("Resumen");
            type("Desde el lunes abre más temprano.");
            reach("Texto");
            type("La biblioteca abre a las 7.");
            press("Guardar borrador");
            screen().says("Guardado. Todavía no lo lee nadie más.");
            press("Enviar a revisión");
            screen().says("Enviado a revisión. Lo publica otra persona.", "En revisión");
        });

        enter("publicador.dre");
        paso("Quien publica la encuentra y le pone fecha", () -> {
            press("Páginas y noticias");
            press(TITLE);
            reach("Publicar el");
            type(typed(LocalDate.now(OfficialClock.ZONE).plusDays(20)));
            reach("A qué hora se publica");
            type("9:30");
            press("Publicar");
            screen().says("Aprobado. Se publicará solo en la fecha que pusiste.", "Con fecha de publicación");
        });
        paso("La quita y la publica ahora", () -> {
            press("Quitar la fecha de publicación");
            screen().says("Espera revisión otra vez.");
            press("Publicar");
            screen().says("Publicado. Ya se lee en el portal.");
        });
        paso("La retira con su motivo", () -> {
            reach("Motivo");
            type("La biblioteca se mudó");
            press("Retirar");
            screen().says("Retirado. Su dirección dice por qué.");
        });
        anotherPerson();
        open(ADDRESS).says("Retiramos esta página", "La biblioteca se mudó");
    }

    private void enter(String username) {
        anotherPerson();
        open("/gestion/ingreso");
        reach("Usuario");
        type(username);
        reach("Contraseña");
        type(TestPortal.DEMO_PASSWORD);
        press("Ingresar");
        screen().doesNotSay("Contraseña");
    }

    /** Goes to the control of that name. */
    private void reach(String name) {
        for (int stop = 0; stop < STOPS; stop++) {
            new Actions(driver()).sendKeys(Keys.TAB).perform();
            if (name(focused()).startsWith(name)) {
                return;
            }
        }
        throw new AssertionError("the tabulator does not come to «" + name + "»");
    }

    /** Goes to it, presses Enter and waits for the page that comes. */
    private void press(String name) {
        reach(name);
        var page = driver().findElement(By.tagName("html"));
        var before = driver().getCurrentUrl();
        type(Keys.ENTER);
        new WebDriverWait(driver(), PATIENCE)
                .until(now ->
                        isGone(page) || !String.valueOf(now.getCurrentUrl()).equals(before));
    }

    private static boolean isGone(WebElement page) {
        try {
            page.isEnabled();
            return false;
        } catch (StaleElementReferenceException e) {
            return true;
        }
    }

    private WebElement focused() {
        return driver().switchTo().activeElement();
    }

    private static String name(WebElement control) {
        return String.valueOf(control.getAccessibleName()).strip();
    }

    private void type(CharSequence... what) {
        new Actions(driver()).sendKeys(what).perform();
    }

    private static String typed(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
