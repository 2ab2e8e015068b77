package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Somebody forgets the password and makes another one with the link of a letter, which really arrives. */
@DisplayName("Una funcionaria olvida su contraseña y crea otra con el enlace de su correo")
class PasswordResetJourney extends AccountWalk {

    private static final String USERNAME = "supervisora.olvida";
    private static final String EMAIL = "nelida.olvida@example.pe";
    private static final String FIRST = "siete sombreros de paja";
    private static final String SECOND = "ocho ponchos colorados";
    private static final Pattern LINK = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)(/gestion/clave/nueva#[\\w-]+)");

    @Test
    @DisplayName("Pide el enlace, lo usa una vez y sus otras sesiones se cierran")
    void olvida() {
        var once = openAccount(USERNAME, "Nélida Olvida", EMAIL, "Supervisor de cabinas");
        choosePassword(USERNAME, once, FIRST);
        assertThat(portal().mail().await(EMAIL, "Cambió la contraseña")).contains("Nélida Olvida");
        var left = driver().manage().getCookieNamed("sesion");

        anotherPerson();
        paso("Desde el ingreso llega a pedir ayuda", () -> open("/gestion/ingreso")
                .follow("¿Olvidaste tu contraseña?")
                .says("Olvidé mi contraseña", "correo institucional"));
        paso("Si no escribe nada, le dice qué falta", () -> {
            screen().press("Enviarme el enlace");
            assertThat(screen().errors()).containsExactly("Escribe tu usuario o tu correo institucional.");
        });
        var answer = paso("Para un nombre que nadie tiene, la respuesta es la misma", () -> {
            screen().fill("Usuario o correo institucional", "nadie.se.llama.asi")
                    .press("Enviarme el enlace");
            screen().says("Si hay una cuenta con ese dato");
            return screen().text();
        });
        paso("La suya", () -> {
            open("/gestion/clave/olvide")
                    .fill("Usuario o correo institucional", " " + EMAIL.toUpperCase(java.util.Locale.ROOT) + " ")
                    .press("Enviarme el enlace");
            assertThat(screen().text()).isEqualTo(answer);
        });
        var letter = portal().mail().await(EMAIL, "Crea una contraseña nueva");
        var link = LINK.matcher(letter);
        assertThat(link.find()).as(letter).isTrue();

        paso("Abre el enlace del correo: la clave se pone sola y desaparece de la dirección", () -> {
            open(link.group(2)).says("Escribe tu contraseña nueva");
            assertThat(screen().value("Clave del enlace"))
                    .isEqualTo(link.group(2).split("#", -1)[1]);
            assertThat(driver().getCurrentUrl()).endsWith("/gestion/clave/nueva");
        });
        paso("Una contraseña corta se rechaza y la clave sigue ahí", () -> {
            screen().fill("Contraseña nueva", "corta")
                    .fill("Escribe otra vez la contraseña nueva", "corta")
                    .press("Guardar la contraseña nueva");
            assertThat(screen().errors()).hasSize(1);
            assertThat(screen().value("Clave del enlace")).isNotEmpty();
        });
        paso("Una buena se guarda", () -> {
            renew();
            screen().says("Ingreso de funcionarios", "Ya tienes contraseña nueva.");
        });
        paso("La de antes ya no sirve", () -> {
            signIn(USERNAME, FIRST);
            screen().says("El usuario o la contraseña no son correctos.");
        });
        paso("La sesión que dejó abierta se cerró", () -> {
            driver().manage().addCookie(left);
            open("/gestion/cabinas").says("Ingreso de funcionarios");
        });
        paso("El enlace no sirve otra vez", () -> {
            anotherPerson();
            open("/gestion");
            open(link.group(2));
            renew();
            screen().says("Este enlace ya no sirve").doesNotSay("Ya tienes contraseña nueva.");
        });
        paso("Con la nueva ingresa", () -> {
            signIn(USERNAME, SECOND);
            open("/gestion/cabinas").says("Cabinas");
        });

        paso("En «Mi cuenta» ve su sesión y cambia su correo con su contraseña", () -> {
            open("/gestion/mi-cuenta").says("Mi cuenta", "Nélida Olvida", "Chrome en Linux", "Esta sesión");
            assertThat(driver().findElements(By.cssSelector("table tbody tr"))).hasSize(1);
            screen().fill("Correo institucional", "nelida@example.pe").press("Guardar el correo");
            assertThat(screen().errors()).containsExactly("Escribe tu contraseña actual.");
            screen().fill("Contraseña actual", SECOND)
                    .press("Guardar el correo")
                    .says("Correo guardado.");
        });
        assertThat(portal().mail().to(EMAIL)).noneMatch(one -> one.contains(SECOND));
    }

    private void renew() {
        screen().fill("Contraseña nueva", SECOND)
                .fill("Escribe otra vez la contraseña nueva", SECOND)
                .press("Guardar la contraseña nueva");
    }
}
