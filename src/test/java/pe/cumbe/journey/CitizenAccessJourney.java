package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A person asks for public information, makes it precise, reads the answer and appeals; without an account. */
@DisplayName("Una ciudadana pide información pública")
class CitizenAccessJourney extends CaseWalk {

    private static final String DRE = "Dirección Regional de Educación Cajamarca";

    @Test
    @DisplayName("La pide en tres pantallas, la precisa, lee la respuesta y apela")
    void la_pide_y_apela() {
        paso("Lee que es gratis y que no tiene que decir para qué", () -> {
            open("/");
            screen().follow("Pedir información").says("es gratis", "10 días hábiles");
            screen().follow("Pedir información");
        });
        paso("Le dice qué falta y no pierde lo que escribió", () -> {
            screen().fill("¿Qué información pides?", "Quiero saber de los locales escolares")
                    .select("Tipo de documento", "DNI")
                    .fill("Número de documento", "9912")
                    .fill("Correo electrónico (opcional)", "rosa@")
                    .press("Revisar mi solicitud");
            assertThat(screen().errors())
                    .containsExactly(
                            "Escribe los 8 números de tu DNI",
                            "Escribe tus nombres y apellidos",
                            "Escribe tu dirección",
                            "Elige tu distrito",
                            "Escribe tu correo completo");
            assertThat(screen().value("¿Qué información pides?")).isEqualTo("Quiero saber de los locales escolares");
        });
        paso("Completa y pone un archivo", () -> screen().select("¿Qué dependencia la tiene?", DRE)
                .fill("Número de documento", "99127788")
                .fill("Nombres y apellidos, o razón social", "Rosa Elvira Prueba Huamán")
                .fill("Dirección", "Jr. Los Ejemplos 101")
                .select("Distrito", "Cajamarca")
                .select("¿Cómo la quieres recibir? (opcional)", "En esta página, para descargar, gratis")
                .fill("Correo electrónico (opcional)", "rosa@example.org")
                .choose("Autorizo que me avisen a ese correo.")
                .upload("Un archivo (opcional)", pdf("pistas.pdf"))
                .press("Revisar mi solicitud")
                .says("Revisa tu solicitud antes de enviar", "Jr. Los Ejemplos 101", "pistas.pdf"));
        paso("Cambia algo y todo sigue ahí", () -> {
            screen().press("Cambiar algo");
            assertThat(screen().value("Dirección")).isEqualTo("Jr. Los Ejemplos 101");
            screen().says("pistas.pdf")
                    .fill("¿Qué información pides?", "Pido el estado de los locales escolares de Celendín en 2025")
                    .press("Revisar mi solicitud");
        });
        var asked = paso("Recibe su constancia con número, clave y fecha", () -> {
            screen().press("Enviar mi solicitud")
                    .says("Recibimos tu solicitud", "SAIP-DRE-", "Te responderemos a más tardar el", DRE);
            assertThat(offersItsConstancia()).isTrue();
            return new Codes(codes().get(0), codes().get(1));
        });

        officer(asked, () -> {
            screen().press("Pedir que precise")
                    .fill("Qué le dices a la persona", "Dinos si quieres el estado de los techos o de los servicios.")
                    .press("Ver cómo lo lee la persona")
                    .press("Confirmar");
        });
        paso("La precisa: primero está lo que tiene que hacer", () -> {
            track(asked);
            screen().says("Tienes que hacer algo", "el estado de los techos", "Plazo detenido")
                    .fill("Lo que faltaba", "De los techos.")
                    .press("Enviar")
                    .says("Completaste tu solicitud", "Te responderemos a más tardar el");
        });

        officer(asked, () -> screen().press("Entregar en parte")
                .select("Causal", "Confidencial: datos personales o intimidad (art. 17.5)")
                .fill("Qué le dices a la persona", "Va el estado de 30 locales. No van los nombres de los alumnos.")
                .upload("Archivo (opcional)", pdf("locales.pdf"))
                .fill("Resumen para el registro público", "Estado de los techos de locales escolares de Celendín")
                .press("Ver cómo lo lee la persona")
                .says("Va el estado de 30 locales")
                .press("Confirmar"));
        paso("Lee la respuesta, con su archivo y hasta cuándo puede apelar", () -> {
            track(asked);
            screen().says("Entregada en parte", "Va el estado de 30 locales", "Puedes apelar hasta el");
            assertThat(downloads("locales.pdf")).isTrue();
        });
        paso("Apela, y se le pide decir por qué", () -> {
            screen().press("Apelar");
            assertThat(screen().errors()).containsExactly("Escribe el motivo o lo que hay que decir");
            screen().fill("¿Por qué?", "Faltan 12 locales de la lista.")
                    .press("Apelar")
                    .says("Apelaste", "Enviaremos tu apelación al Tribunal");
        });
        paso("El registro público dice qué se pidió y no quién", () -> {
            open("/acceso-informacion/registro?dependencia=dre")
                    .says("Estado de los techos de locales escolares de Celendín", asked.number());
            screen().doesNotSay("Rosa Elvira", "99127788", "Los Ejemplos");
        });
    }

    @Test
    @DisplayName("Con una clave equivocada recibe siempre la misma respuesta")
    void clave_equivocada() {
        var told = paso("Un número que existe y uno que no dicen lo mismo", () -> {
            open("/acceso-informacion/seguimiento")
                    .fill("Número de solicitud", "SAIP-DRE-2026-000001")
                    .fill("Clave", "AAAAA-AAAAA")
                    .press("Ver mi solicitud");
            return screen().errors();
        });
        open("/acceso-informacion/seguimiento")
                .fill("Número de solicitud", "SAIP-DRE-1999-999999")
                .fill("Clave", "AAAAA-AAAAA")
                .press("Ver mi solicitud");
        assertThat(screen().errors())
                .isEqualTo(told)
                .containsExactly(
                        "No encontramos una solicitud con ese número y esa clave. Revisa los dos en tu constancia.");
    }

    private void track(Codes asked) {
        open("/acceso-informacion/seguimiento")
                .fill("Número de solicitud", asked.number())
                .fill("Clave", asked.key())
                .press("Ver mi solicitud");
    }

    private boolean offersItsConstancia() {
        return driver().findElements(By.cssSelector("input[type=submit]")).stream()
                .anyMatch(one -> "Descargar mi constancia (PDF)".equals(one.getDomProperty("value")));
    }

    private void officer(Codes asked, Runnable work) {
        signIn("fraip.dre");
        open("/gestion/acceso-informacion");
        press("input[aria-label='Abrir " + asked.number() + "']");
        work.run();
        anotherPerson();
    }

    /** Presses the button that only its hidden words tell from others. */
    private void press(String button) {
        screen().guardHttp(() ->
                driver().executeScript("arguments[0].click()", driver().findElement(By.cssSelector(button))));
    }
}
