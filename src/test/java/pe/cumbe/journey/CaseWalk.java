package pe.cumbe.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import pe.cumbe.launcher.TestPortal;

/** What several journeys do on their way: file from home, follow a case, sign in as an officer and open a case. */
abstract class CaseWalk extends Journey {

    protected static final String DRTC = "Dirección Regional de Transportes y Comunicaciones Cajamarca";

    /** Sends the form of the page with that button, as the browser does, and hands over the file that comes. */
    private static final String DOWNLOAD =
            """
            const button = arguments[0], done = arguments[arguments.length - 1];
            const fields = new URLSearchParams(new FormData(button.form));
            fields.append(button.name, button.value);
            fetch(button.form.action, {method: 'POST', body: fields})
              .then(r => r.arrayBuffer().then(b => done({
                type: r.headers.get('Content-Type'), name: r.headers.get('Content-Disposition'),
                kept: r.headers.get('Cache-Control'),
                bytes: btoa(Array.from(new Uint8Array(b), x => String.fromCharCode(x)).join(''))})));
            """;

    /** What opens a case. */
    protected record Codes(String number, String key) {}

    /** Numbers, keys and codes that the page shows in large type. */
    protected List<String> codes() {
        return driver().findElements(By.cssSelector(".codigo")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** As a demo account: with its session of an earlier journey while it lasts, else with its password. */
    protected void signIn(String username) {
        anotherPerson();
        if (!resumeSession(username, username.startsWith("cabina") ? "/cabina" : "/gestion")) {
            signIn(username, TestPortal.DEMO_PASSWORD);
            keepSession(username);
        }
    }

    protected void signIn(String username, String password) {
        anotherPerson();
        open(username.startsWith("cabina") ? "/cabina/ingreso" : "/gestion/ingreso")
                .fill("Usuario", username)
                .fill("Contraseña", password)
                .press("Ingresar");
    }

    /** A date is set as the calendar of the browser sets it, whatever its language. */
    protected void day(String label, LocalDate day) {
        driver().executeScript("arguments[0].value = arguments[1]", screen().field(label), day.toString());
    }

    protected void follow(String number, String key) {
        open("/seguimiento")
                .fill("Número de expediente", number)
                .fill("Clave", key)
                .press("Ver mi trámite");
    }

    protected void openCase(String number) {
        open("/gestion/expedientes")
                .fill("Número, nombre o documento", number)
                .press("Buscar")
                .press("Abrir");
    }

    /** The first step of a case without a word about how it was filled in. */
    protected Codes fileFreeWriting(String agency, String person, String what) {
        open("/tramites/escrito-libre/solicitar/inicio")
                .select("¿A qué dependencia se lo pides?", agency)
                .press("Empezar")
                .select("Tipo de documento", "DNI")
                .fill("Número de documento", "99127788")
                .fill("Nombres y apellidos, o razón social", person)
                .press("Continuar")
                .choose("Por correo electrónico: autorizo que me avisen ahí")
                .fill("Correo electrónico", "rosa@example.org")
                .press("Continuar")
                .fill("¿Qué pides?", what)
                .press("Continuar")
                .press("Continuar")
                .choose("Declaro que estos datos son verdaderos.")
                .press("Enviar mi solicitud");
        return new Codes(codes().get(0), codes().get(1));
    }

    /** Whether the page offers that file. */
    protected boolean downloads(String file) {
        return driver().findElements(By.cssSelector("input[type=submit]")).stream()
                .map(button -> String.valueOf(button.getDomProperty("value")))
                .anyMatch(words -> words.startsWith("Descargar " + file));
    }

    /** A small PDF with that name. */
    protected static Path pdf(String name) {
        try {
            var file = Files.createTempDirectory("cumbe").resolve(name);
            return Files.writeString(file, "%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n", StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that a button hands over: {@code type}, {@code name}, {@code kept} and its {@code bytes} in base 64. */
    protected Map<?, ?> download(String button) {
        return (Map<?, ?>) driver().executeAsyncScript(DOWNLOAD, screen().button(button));
    }

    /** The words of such a file. */
    protected static String text(Map<?, ?> file) {
        return new String(Base64.getDecoder().decode((String) file.get("bytes")), StandardCharsets.UTF_8);
    }

    /** Presses the one of several alike buttons that a screen reader calls by that name. */
    protected Screen pressCalled(String name) {
        return screen().guardHttp(() -> {
            var button = driver().findElement(By.cssSelector("[aria-label='" + name + "']"));
            driver().executeScript("arguments[0].scrollIntoView({block:'center',behavior:'instant'})", button);
            button.click();
        });
    }
}
