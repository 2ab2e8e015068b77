package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The head of the superior decides the queja of somebody whose case is late; the head of the dependency sees what is late. */
@DisplayName("El titular resuelve una queja por demora y mira el trabajo atrasado")
class HeadJourney extends CaseWalk {

    private static final String PREVIEW = "Ver cómo lo lee la persona";

    @Test
    @DisplayName("De un expediente vencido a la decisión del superior")
    void de_un_expediente_vencido_a_la_decision() {
        var codes = keyOfTheLateCase();

        anotherPerson();
        paso("La persona ve que su trámite está vencido", () -> {
            follow(codes.number(), codes.key());
            screen().says("¿Se demora tu trámite?", "La resuelve el superior en 3 días hábiles");
        });
        paso("Presenta una queja por demora, ya llena", () -> {
            screen().press("Presentar una queja por demora")
                    .says("Queja", codes.number(), "Gerencia Regional de Desarrollo Social");
            assertThat(screen().address()).isEqualTo("/reclamos/nuevo");
            assertThat(screen().value("¿Qué pasó?")).startsWith("Mi trámite debió tener respuesta el");
        });
        paso("Revisa", () -> screen().press("Continuar").says("Revisa y envía", codes.number()));
        paso("La envía", () -> screen().press("Enviar").says("Lo recibimos", "Tu trámite sigue su curso"));
        var queja = new Codes(codes().get(0), codes().get(1));

        signIn("titular.grds");
        screen().says("quejas por resolver");
        paso("El superior ve la queja", () -> open("/gestion/quejas").says("Quejas por resolver", queja.number()));
        paso("La abre", () -> {
            pressCalled("Abrir " + queja.number());
            screen().says("Queja " + queja.number(), codes.number());
        });
        paso("Pide el informe", () -> screen().press("Pedir el informe")
                .press(PREVIEW)
                .press("Confirmar")
                .says("El superior pidió un informe", "Informe hasta"));
        paso("No decide mientras corre el día del informe", () -> {
            screen().press("No aceptar, con motivo")
                    .fill("Texto", "No hubo demora.")
                    .press(PREVIEW)
                    .press("Confirmar");
            assertThat(screen().errors())
                    .containsExactly("Todavía corre el día que tiene la dependencia para informar.");
            assertThat(screen().value("Texto")).isEqualTo("No hubo demora.");
        });

        signIn("reclamos.dre");
        open("/gestion/reclamos");
        pressCalled("Abrir " + queja.number());
        paso("La dependencia informa", () -> screen().press("Presentar el informe")
                .fill("Texto", "El evaluador estuvo de licencia.")
                .press(PREVIEW)
                .says("La persona no lee este texto.")
                .press("Confirmar")
                .says("Listo. Quedó registrado."));

        signIn("titular.grds");
        open("/gestion/quejas");
        pressCalled("Abrir " + queja.number());
        paso("El superior le da la razón", () -> screen().says("El evaluador estuvo de licencia.")
                .press("Aceptar, con medidas")
                .fill("Texto", "Tienes razón. Tu trámite debió tener respuesta.")
                .fill("Qué va a hacer la dependencia", "Te responderán a más tardar el viernes.")
                .press(PREVIEW)
                .press("Confirmar")
                .says("Aceptado"));
        paso("Y avisa", () -> screen().press("Avisar la respuesta")
                .fill("Texto", "En esta página.")
                .press(PREVIEW)
                .press("Confirmar")
                .says("Respondido y avisado"));

        anotherPerson();
        paso("La persona lee la decisión", () -> {
            open("/reclamos/seguimiento")
                    .fill("Número", queja.number())
                    .fill("Clave", queja.key())
                    .press("Ver cómo va");
            screen().says("Tienes razón en tu queja", "Te responderán a más tardar el viernes.")
                    .doesNotSay("El evaluador estuvo de licencia.");
        });
        paso("Y su trámite siguió su curso", () -> {
            follow(codes.number(), codes.key());
            screen().says("Ya debimos responderte");
        });

        signIn("titular.dre");
        paso("El titular de la dependencia ve su trabajo atrasado", () -> open("/gestion/atrasos")
                .says("Trabajo atrasado", codes.number(), "Vencido hace")
                .doesNotSay("Segundo Ejemplo"));
    }

    @Test
    @DisplayName("Pide una cuenta para su gente y dice cuándo se va")
    void pide_una_cuenta_y_dice_cuando_se_va() {
        signIn("titular.dre");
        paso("Pide una cuenta con un correo personal, y le dicen qué hacer", () -> {
            open("/gestion/cuentas")
                    .says("Dirección Regional de Educación", "Carmen Demo")
                    .press("Pedir una cuenta")
                    .fill("Nombre y apellidos", "Julia Prueba")
                    .fill("Correo institucional", "julia.prueba@gmail.com")
                    .fill("Cargo", "Especialista de educación primaria")
                    .choose("Editor")
                    .choose("Mesa de partes")
                    .fill("Para qué la necesita", "Escribe las noticias.")
                    .press("Pedir la cuenta");
            assertThat(screen().errors())
                    .containsExactly("Ese correo no es de la institución. Escribe el institucional."
                            + " Si la persona no tiene, pídelo al área de informática.");
            assertThat(screen().value("Cargo")).isEqualTo("Especialista de educación primaria");
        });
        paso("Con el institucional, queda en espera", () -> screen().fill(
                        "Correo institucional", "julia.prueba@educacioncajamarca.gob.pe")
                .press("Pedir la cuenta")
                .says("Pedido enviado al administrador de cuentas.", "En espera"));

        signIn("cuentas");
        paso("Quien administra las cuentas lo encuentra al ingresar", () -> screen().says(
                        "cuentas pedidas por responder"));
        paso("Lee quién la pidió y para qué", () -> {
            open("/gestion/usuarios/solicitudes");
            pressCalled("Ver: Julia Prueba, DRE");
            screen().says("Especialista de educación primaria", "Escribe las noticias.", "Rosa Demo (titular.dre)");
            assertThat(screen().value("Nombre de usuario")).isEqualTo("julia.prueba");
        });
        paso("La abre: ve la contraseña de un solo uso", () -> screen().press("Abrir la cuenta y dar las funciones")
                .says("Concedida. Cuenta: julia.prueba.", "Contraseña de un solo uso"));
        paso("En la cuenta queda quién la pidió y quién la dio", () -> {
            open("/gestion/usuarios").fill("Usuario o nombre", "julia.prueba").press("Buscar");
            screen().press("Ver").says("La pidió Rosa Demo (titular.dre).", "la abrió cuentas.");
        });

        signIn("titular.dre");
        paso("El titular ve qué fue de su pedido", () -> open("/gestion/cuentas")
                .says("Concedido", "julia.prueba", "Julia Prueba"));
        paso("Dice que se va ayer: no se puede", () -> {
            pressCalled("Decir su último día: Julia Prueba");
            day("Último día", LocalDate.now(ZoneId.of("America/Lima")).minusDays(1));
            screen().press("Guardar el último día");
            assertThat(screen().errors()).containsExactly("Escribe el último día. Puede ser hoy o después.");
        });
        paso("Dice su último día", () -> {
            day("Último día", LocalDate.now(ZoneId.of("America/Lima")).plusDays(20));
            screen().press("Guardar el último día").says("Último día guardado.");
        });
        paso("Revisa las cuentas: de cada persona hay que decir algo", () -> {
            open("/gestion/cuentas/revision").says("Julia Prueba", "A más tardar el", "Es tu cuenta: sigues.");
            screen().press("Guardar la revisión");
            assertThat(screen().errors()).contains("Di si Julia Prueba sigue o ya no.");
        });
        paso("Todos siguen, menos una, que se va antes", () -> {
            driver().executeScript(
                            "document.querySelectorAll('input[value=SIGUE]').forEach(one => one.checked = true)");
            driver().executeScript(
                            "[...document.querySelectorAll('.caja')].find(box => box.innerText.includes('Julia Prueba'))"
                                    + ".querySelector('input[value=YA_NO]').checked = true");
            screen().press("Guardar la revisión");
            assertThat(screen().errors())
                    .containsExactly("Escribe el último día de Julia Prueba. Puede ser hoy o después.");
            day(
                    "Si ya no, último día de Julia Prueba",
                    LocalDate.now(ZoneId.of("America/Lima")).plusDays(5));
            screen().press("Guardar la revisión").says("Revisión guardada. La próxima, a más tardar el", "Rosa Demo");
        });
    }

    /** The office gives the person of the late case a new key, who shows the document. */
    private Codes keyOfTheLateCase() {
        signIn("recepcion.dre");
        open("/gestion/expedientes")
                .fill("Número, nombre o documento", "99000022")
                .press("Buscar")
                .press("Abrir")
                .press("Dar la clave de seguimiento")
                .fill("Número del documento que muestra la persona", "99000022")
                .press(PREVIEW)
                .press("Confirmar");
        var number = screen().heading().replaceFirst("^\\S+ ", "");
        return new Codes(number, codes().get(0));
    }
}
