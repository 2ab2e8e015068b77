package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The template gets better, every portal takes it, and nobody loses a word. */
@DisplayName("La plantilla nueva llega a todos los portales sin quitarles lo suyo")
class UpgradeJourney extends CaseWalk {

    private static final String UPGRADES = "/gestion/actualizar";
    private static final String WELCOME = "welcome";
    private static final String TRACKING = "tracking";

    /** Places of the front page's blocks, in the order of the template. */
    private static final List<String> FRONT = List.of(
            WELCOME, "procedures", TRACKING, "freeWriting", "kiosks", "transparency", "norms", "directory", "contact");

    private int reads;

    @Test
    @DisplayName(
            "Diez bloques con palabras propias, cuatro en conflicto; se resuelven, y al deshacer todo queda como antes")
    void diez_bloques_y_cuatro_conflictos() {
        write(
                "dre",
                "La DRE te da la bienvenida.",
                "Sigue tu expediente con la DRE.",
                "freeWriting",
                "kiosks",
                "norms");
        write(
                "diresa",
                "La DIRESA te cuida.",
                "Sigue tu expediente con la DIRESA.",
                "directory",
                "contact",
                "transparency");
        anotherPerson();
        for (var agency : List.of("dre", "diresa")) {
            read("/" + agency);
            assertThat(driver().findElement(By.cssSelector("main")).getText().split("Esto lo dice " + agency, -1))
                    .hasSize(4);
        }
        var before = frontPages();

        signIn("portales");
        paso("La administradora mejora dos bloques de la portada y publica la plantilla", () -> {
            open("/gestion/plantilla").guardHttp(() -> button("Cambiar Portada"));
            type(FRONT.indexOf(WELCOME), "Bienvenido. Aquí {name} te atiende y te rinde cuentas.");
            type(FRONT.indexOf(TRACKING), "Con tu número y tu clave sabes en qué va lo que pediste.");
            screen().press("Guardar en la plantilla").says("Hay cambios sin publicar");
            screen().guardHttp(() -> driver().findElement(By.id("f:publish")).click());
            screen().says("Publicada.");
        });
        paso("Mira qué cambiaría: cuatro conflictos, y nada cambia todavía", () -> {
            open(UPGRADES);
            screen().guardHttp(() -> driver().findElement(By.id("f:look")).click());
            screen().says("Conflictos que resuelve cada dependencia: 4.");
            assertThat(line("Dirección Regional de Educación Cajamarca")).contains("Conflictos: 2");
            assertThat(line("Dirección Regional de Salud")).contains("Conflictos: 2");
            assertThat(line("Dirección Regional de Agricultura")).contains("ambos: 0. Conflictos: 0");
        });
        assertThat(frontPages()).isEqualTo(before);
        signIn("portales");
        open(UPGRADES);
        screen().guardHttp(() -> driver().findElement(By.id("f:look")).click());
        paso("Actualiza todos", () -> {
            screen().press("Actualizar los portales elegidos").says("Empezó.");
            untilOver();
        });
        anotherPerson();
        read("/drac").says("te atiende y te rinde cuentas");
        read("/dre").says("La DRE te da la bienvenida.").doesNotSay("te rinde cuentas");

        settle("dre");
        settle("diresa");
        anotherPerson();
        paso("La dependencia dice lo de ambos", () -> read("/dre")
                .says("La DRE te da la bienvenida.", "te atiende y te rinde cuentas"));

        signIn("portales");
        paso("Deshace: lo que se decidió después se queda y se pregunta", () -> {
            open(UPGRADES).press("Deshacer").press("Sí, deshacer").says("Se está deshaciendo.");
            untilOver();
        });
        anotherPerson();
        read("/drac").says("Bienvenido. Aquí haces tus trámites con").doesNotSay("te rinde cuentas");
        read("/dre").says("La DRE te da la bienvenida.");

        takeBack("dre");
        takeBack("diresa");
        paso("Todo vuelve a decir lo que decía", () -> assertThat(frontPages()).isEqualTo(before));
    }

    /** What was settled since is asked again: the dependency says what it said before the upgrade. */
    private void takeBack(String agency) {
        signIn("editor." + agency);
        open("/gestion/conflictos/" + agency);
        assertThat(conflicts()).isPositive();
        while (conflicts() > 0) {
            screen().guardHttp(() ->
                    driver().findElement(By.cssSelector("main ul.lista h2 a")).click());
            screen().press("Volver a lo de antes");
        }
        publish(agency);
    }

    @Test
    @DisplayName("Quien no administra portales no los actualiza, y nadie resuelve lo de otra dependencia")
    void quien_no_puede() {
        signIn("editor.dre");
        open(UPGRADES);
        assertThat(screen().heading()).isEqualTo("No puedes entrar aquí");
        open("/gestion/conflictos/diresa");
        assertThat(screen().heading()).isEqualTo("No puedes entrar aquí");
    }

    /** An editor writes five blocks of the front page, and another person publishes it. */
    private void write(String agency, String welcome, String tracking, String... others) {
        signIn("editor." + agency);
        openFront(agency);
        type(FRONT.indexOf(WELCOME), welcome);
        type(FRONT.indexOf(TRACKING), tracking);
        for (var other : others) {
            type(FRONT.indexOf(other), "Esto lo dice " + agency + ".");
        }
        screen().press("Guardar borrador").says("Guardado.");
        publish(agency);
    }

    private void publish(String agency) {
        signIn("editor." + agency);
        openFront(agency);
        screen().press("Enviar a revisión").says("Enviado a revisión.");
        signIn("publicador." + agency);
        openFront(agency);
        screen().press("Publicar").says("Publicado.");
    }

    private void openFront(String agency) {
        open("/gestion/paginas?de=" + agency + "&tipo=portada").follow("Portada");
    }

    /** Two conflicts: one keeps both words, the other the dependency's. */
    private void settle(String agency) {
        signIn("editor." + agency);
        paso("La editora de " + agency + " ve lo que la región y su dependencia cambiaron", () -> {
            open("/gestion").says("conflictos con la plantilla por resolver");
            open("/gestion/conflictos/" + agency).says("Cambió aquí y en la plantilla");
            assertThat(conflicts()).isEqualTo(2);
        });
        paso("Compara lo de antes, lo de la región y lo suyo", () -> {
            screen().guardHttp(() ->
                    driver().findElement(By.cssSelector("main ul.lista h2 a")).click());
            screen().says("Antes", "Lo que dice la región ahora", "Lo que dice tu dependencia", "Propuesta");
            assertThat(said("antes")).contains("Bienvenido. Aquí haces tus trámites con");
            assertThat(said("region")).contains("te atiende y te rinde cuentas");
            assertThat(said("nuestro")).contains("La " + agency.toUpperCase(Locale.ROOT) + " te ");
        });
        paso("Usa la propuesta", () -> {
            screen().press("Usar la propuesta").says("Resuelto. Quedó como borrador de la página");
            assertThat(conflicts()).isEqualTo(1);
        });
        paso("Se queda con lo suyo en el otro", () -> {
            screen().guardHttp(() ->
                    driver().findElement(By.cssSelector("main ul.lista h2 a")).click());
            screen().press("Quedarnos con lo nuestro").says("Queda lo de tu dependencia.", "No hay conflictos.");
        });
        publish(agency);
    }

    /** Under one of the three headings. */
    private String said(String heading) {
        return driver().findElement(By.cssSelector("section[aria-labelledby='" + heading + "']"))
                .getText();
    }

    private int conflicts() {
        return driver().findElements(By.cssSelector("main ul.lista h2 a")).size();
    }

    /** As somebody reads it who has not been there within the minute that a browser keeps a page. */
    private Screen read(String path) {
        reads++;
        return open(path + "?lectura=" + reads);
    }

    /** In the text area of a block, whatever the visual editor shows over it. */
    private void type(int block, String text) {
        driver().executeScript(
                        "const area = document.querySelector('#bloque-' + arguments[0] + ' textarea');"
                                + "area.value = arguments[1]; area.dispatchEvent(new Event('input', {bubbles: true}));",
                        block,
                        text);
    }

    private void button(String label) {
        driver().findElement(By.cssSelector("input[aria-label='" + label + "']"))
                .click();
    }

    private String line(String portal) {
        return driver().findElements(By.cssSelector("label")).stream()
                .map(label -> label.getText())
                .filter(text -> text.startsWith(portal))
                .findFirst()
                .orElse("");
    }

    /** It goes on in the background; the page says when all portals are through. */
    private void untilOver() {
        for (int look = 0; look < 120 && screen().hasButton("Ver cómo va"); look++) {
            screen().press("Ver cómo va");
        }
        assertThat(screen().hasButton("Ver cómo va")).isFalse();
    }

    private Map<String, String> frontPages() {
        anotherPerson();
        var pages = new LinkedHashMap<String, String>();
        for (var agency : List.of("dre", "diresa", "drac", "ugel-jaen")) {
            pages.put(agency, read("/" + agency).content());
        }
        return pages;
    }
}
