package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A case from the reception of a dependency to the answer, with the person completing it on the way. */
@DisplayName("La dependencia atiende un expediente")
class OfficerCaseJourney extends CaseWalk {

    private static final String PREVIEW = "Ver cómo lo lee la persona";

    @Test
    @DisplayName(
            "Mesa de partes lo observa y lo recibe, el evaluador propone, la autoridad resuelve, la persona lee la respuesta")
    void de_la_mesa_de_partes_a_la_respuesta() {
        var codes = fileFreeWriting(DRTC, "Rosa Elvira Huamán Terán", "Pido una copia de mi récord de conductora.");

        paso("Mesa de partes ingresa y ve su cola", () -> {
            signIn("recepcion.drtc");
            open("/gestion/expedientes").says("Expedientes", DRTC, codes.number());
        });
        paso("Abre el expediente", () -> {
            openCase(codes.number());
            screen().says(codes.number(), "Rosa Elvira Huamán Terán", "Pido una copia de mi récord", "Revisión hasta");
        });
        paso("No puede observar sin decir por qué", () -> {
            screen().press("Observar").press(PREVIEW);
            assertThat(screen().errors()).containsExactly("Escribe el texto. La persona tiene que saber por qué");
        });
        paso("Ve la observación como la leerá la persona", () -> screen().fill(
                        "Texto", "Dinos el número de tu licencia.")
                .press(PREVIEW)
                .says("Así lo va a leer la persona", "Dinos el número de tu licencia."));
        paso("La confirma, y no se le propone nada mientras espera a la persona", () -> {
            screen().press("Confirmar").says("Listo. Quedó registrado.", "Observado", "Plazo detenido");
            assertThat(screen().button("Anotar un pago").getDomAttribute("class"))
                    .contains("dos-a");
        });

        anotherPerson();
        paso("La persona ve qué le falta", () -> {
            follow(codes.number(), codes.key());
            screen().says("Tienes que hacer algo", "Dinos el número de tu licencia.");
        });
        paso("La persona lo completa", () -> screen().fill("¿Qué nos respondes?", "Mi licencia es la Q99127788.")
                .press("Enviar")
                .says("Recibimos lo que enviaste"));

        signIn("recepcion.drtc");
        openCase(codes.number());
        paso("Mesa de partes lo recibe", () -> {
            screen().says("Completado")
                    .press("Recibir y dar el cargo")
                    .press(PREVIEW)
                    .press("Confirmar");
            screen().says("Listo. Quedó registrado.").doesNotSay("Observar");
        });
        paso("Imprime el cargo y enseguida lo envía al área", () -> {
            driver().findElement(By.id("f:cargo")).click();
            screen().press("Enviar a un área").says("Dependencia");
        });
        paso("Lo envía al área", () -> screen().select("Dependencia", DRTC)
                .fill("Área (opcional)", "Dirección de Circulación Terrestre")
                .fill("Texto", "La Dirección de Circulación Terrestre verá tu pedido.")
                .press(PREVIEW)
                .press("Confirmar")
                .says("Enviado al área", "Dirección de Circulación Terrestre"));

        signIn("evaluador.drtc");
        openCase(codes.number());
        paso("El evaluador empieza", () -> screen().press("Empezar la evaluación")
                .press(PREVIEW)
                .press("Confirmar")
                .says("En evaluación"));
        paso("Guarda su proyecto, que la persona no ve", () -> screen().press("Guardar el proyecto")
                .fill("Texto", "Corresponde dar la copia.")
                .press(PREVIEW)
                .says("La persona no ve el proyecto")
                .press("Confirmar")
                .says("Con proyecto de resolución", "Corresponde dar la copia."));

        signIn("autoridad.drtc");
        paso("La autoridad ve lo que espera su firma", () -> screen().says("por decidir"));
        openCase(codes.number());
        paso("Prepara la resolución", () -> screen().press("Resolver")
                .choose("Procedente")
                .fill("Número del documento", "Resolución Directoral 118-2026")
                .fill("Texto", "Te damos la copia de tu récord de conductora.")
                .upload("Archivo", pdf("resolucion.pdf"))
                .press(PREVIEW)
                .says("Te damos la copia de tu récord de conductora.", "resolucion.pdf"));
        paso("Resuelve", () -> screen().press("Confirmar").says("Resuelto"));

        signIn("evaluador.drtc");
        openCase(codes.number());
        paso("El evaluador registra la notificación", () -> screen().press("Registrar la notificación")
                .fill("Día en que lo recibió la persona", today())
                .fill("Cómo lo recibió", "En persona, con su firma.")
                .press(PREVIEW)
                .press("Confirmar")
                .says("Notificado"));

        anotherPerson();
        paso("La persona lee la respuesta", () -> {
            follow(codes.number(), codes.key());
            screen().says("Aprobamos tu solicitud", "Te notificamos la respuesta")
                    .doesNotSay("Corresponde dar la copia.");
            assertThat(downloads("resolucion.pdf")).isTrue();
        });
    }

    @Test
    @DisplayName("Mesa de partes registra lo que llega en papel")
    void lo_que_llega_en_papel() {
        signIn("recepcion.drtc");
        paso("Abre el registro de la ventanilla", () -> open("/gestion/expedientes")
                .follow("Registrar una solicitud en papel")
                .says(DRTC));
        paso("Le dice lo que falta", () -> {
            screen().press("Registrar");
            assertThat(screen().errors()).contains("Elige el trámite");
        });
        var codes = paso("Registra y entrega la constancia", () -> {
            screen().select("Trámite", "Presentar un escrito libre")
                    .select("Tipo de documento", "DNI")
                    .fill("Número de documento", "99127744")
                    .fill("Nombres y apellidos, o razón social", "José Demo Quispe")
                    .choose("En papel, en mi dirección")
                    .fill("Dirección", "Caserío El Tambo, sin número")
                    .select("Distrito", "Bambamarca")
                    .fill("¿Qué pides?", "Pido el permiso que está en mi escrito.")
                    .fill("Folios", "3")
                    .upload("Documento (opcional)", pdf("escrito.pdf"))
                    .press("Registrar")
                    .says("Solicitud registrada");
            return new Codes(codes().get(0), codes().get(1));
        });
        anotherPerson();
        paso("La persona le hace seguimiento desde su casa", () -> {
            follow(codes.number(), codes.key());
            screen().says("Expediente " + codes.number(), "Presentado");
        });
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("America/Lima")).format(DateTimeFormatter.ofPattern("d/M/yyyy"));
    }
}
