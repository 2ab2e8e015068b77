package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A person claims a right over their data, and the officer of personal data attends it and keeps the rest of the desk. */
@DisplayName("Los datos personales se piden, se corrigen y se cuidan")
class PersonalDataJourney extends CaseWalk {

    @Test
    @DisplayName("Una ciudadana pide corregir sus datos y la Oficial la atiende")
    void pide_corregir_sus_datos() {
        paso("Lee para qué se usan sus datos en cada formulario", () -> open("/datos-personales")
                .says("El aviso de cada formulario", "Pedir información pública", "Ver los datos que tienen de mí"));
        paso("Le dice qué falta y no pierde lo que escribió", () -> {
            screen().follow("Pedir algo sobre mis datos");
            screen().fill("Cuéntanos qué datos y por qué", "Mi dirección está mal en el expediente.")
                    .press("Enviar mi solicitud");
            assertThat(screen().errors())
                    .containsExactly(
                            "Elige qué quieres pedir",
                            "Escribe tu nombre y tu documento completos",
                            "Escribe tu correo completo");
            assertThat(screen().value("Cuéntanos qué datos y por qué")).startsWith("Mi dirección");
        });
        var asked = paso("Recibe su constancia", () -> {
            screen().select("¿Qué quieres pedir?", "Corregir mis datos (10 días hábiles)")
                    .select("Tipo de documento", "DNI")
                    .fill("Número de documento", "99127788")
                    .fill("Nombres y apellidos, o razón social", "Rosa Elvira Prueba Huamán")
                    .fill("Correo electrónico", "rosa@example.org")
                    .press("Enviar mi solicitud")
                    .says("Recibimos tu solicitud", "Te responderemos a más tardar el");
            assertThat(driver().findElements(By.cssSelector("input[value='Descargar mi constancia (PDF)']")))
                    .hasSize(1);
            return new Codes(codes().get(0), codes().get(1));
        });
        signIn("datos.personales");
        paso("La Oficial ve su cola, lo que se borra y los incidentes", () -> open("/gestion/datos-personales")
                .says(asked.number(), "Qué se borra y cuándo", "Lo que empiezas y no envías", "no se borra"));
        paso("Pide más información", () -> {
            press("input[aria-label='Abrir " + asked.number() + "']");
            screen().press("Pedir más información").press("Confirmar");
            assertThat(screen().errors()).containsExactly("Escribe el motivo o lo que hay que decir");
            screen().fill("Qué le dices a la persona", "Dinos cuál es tu dirección correcta.")
                    .press("Confirmar")
                    .says("Esperando tu respuesta");
        });
        anotherPerson();
        paso("La ciudadana la da", () -> {
            track(asked);
            screen().says("Dinos cuál es tu dirección correcta", "Plazo detenido")
                    .fill("Tu respuesta", "Es Jr. Lima 101.")
                    .press("Enviar")
                    .says("Completaste tu solicitud", "Te responderemos a más tardar el");
        });
        signIn("datos.personales");
        open("/gestion/datos-personales");
        paso("La Oficial la atiende", () -> {
            press("input[aria-label='Abrir " + asked.number() + "']");
            screen().press("Atender")
                    .fill("Qué le dices a la persona", "Corregimos tu dirección en los dos expedientes.")
                    .press("Confirmar")
                    .says("Hecho. La persona ya lo ve en el seguimiento.");
        });
        paso("Ve quién miró esa solicitud", () -> screen().press("Volver a la lista")
                .fill("Número", asked.number())
                .press("Ver quién miró")
                .says("datos.personales"));
        anotherPerson();
        paso("La ciudadana lee la respuesta", () -> {
            track(asked);
            screen().says("Atendida", "Corregimos tu dirección");
        });
    }

    @Test
    @DisplayName("La Oficial registra un incidente, avisa a la Autoridad y corrige sin borrar")
    void registra_un_incidente() {
        signIn("datos.personales");
        open("/gestion/datos-personales");
        paso("Sin día y hora no se registra", () -> {
            screen().fill("Qué escribes", "Se perdió una computadora con 20 fichas.")
                    .press("Registrar el incidente");
            assertThat(screen().errors())
                    .containsExactly("Escribe el día y la hora en que se supo, por ejemplo 7/3/2026 y 18:30");
        });
        paso("Lo registra y corren las horas", () -> screen().fill("¿Qué día se supo?", "2/3/2026")
                .fill("¿A qué hora?", "08:30")
                .press("Registrar el incidente")
                .says("Incidente registrado", "INC-", "fuera de las horas de ley"));
        paso("Avisa tarde: tiene que decir por qué", () -> {
            screen().fill("Qué escribes", "Oficio 5 a la Autoridad.");
            note();
            assertThat(screen().errors()).containsExactly("Pasaron las horas de ley. Escribe los motivos de la demora");
            screen().fill("Motivos de la demora (opcional)", "Se supo en un feriado largo.");
            note();
            screen().says("Anotado.", "Se supo en un feriado largo");
        });
        anotherPerson();
        signIn("fraip.dre");
        open("/gestion/datos-personales");
        assertThat(screen().heading()).isEqualTo("No puedes entrar aquí");
    }

    private void note() {
        press("input[value^='Anotar en INC-']");
    }

    private void track(Codes asked) {
        open("/datos-personales/seguimiento")
                .fill("Número de solicitud", asked.number())
                .fill("Clave", asked.key())
                .press("Ver mi solicitud");
    }

    /** Presses the button that only its hidden words tell from others. */
    private void press(String button) {
        screen().guardHttp(() ->
                driver().executeScript("arguments[0].click()", driver().findElement(By.cssSelector(button))));
    }
}
