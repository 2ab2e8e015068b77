package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The officer who answers for access to information goes down the queue, answers, and publishes an answer. */
@DisplayName("La responsable de acceso a la información atiende su cola")
class AccessOfficerJourney extends CaseWalk {

    @Test
    @DisplayName("Ve primero lo que vence, entrega fuera de plazo con su motivo y publica la respuesta")
    void atiende_su_cola() {
        signIn("fraip.dre");
        paso("Ve su cola, de lo más urgente a lo menos, y sus cifras", () -> open("/gestion/acceso-informacion")
                .says("Por atender", "Vencido", "Respondidas a tiempo", "La mitad se respondió en"));
        paso("Abre la primera: el plazo terminó sin respuesta", () -> {
            screen().press("Abrir");
            screen().says("Sin respuesta a tiempo", "comedores escolares", "Domicilio");
        });
        paso("La ley pide el resumen y el motivo de la demora", () -> {
            screen().press("Entregar").press("Ver cómo lo lee la persona");
            assertThat(screen().errors())
                    .containsExactlyInAnyOrder(
                            "Escribe el motivo o lo que hay que decir",
                            "Escribe el resumen para el registro público",
                            "Escribe por qué se responde después del plazo");
        });
        paso("El resumen no puede nombrar a quien pidió", () -> {
            screen().fill("Qué le dices a la persona", "Va el informe completo. Perdona la demora.")
                    .fill("Resumen para el registro público", "Pedido de Marleny Ejemplo Huamán")
                    .fill("Motivo de la demora", "El informe estaba en el archivo central")
                    .upload("Archivo (opcional)", pdf("informe-comedores.pdf"))
                    .press("Ver cómo lo lee la persona");
            assertThat(screen().errors())
                    .containsExactly("Ese texto se va a publicar y nombra a quien pidió."
                            + " Quita su nombre, documento, correo y teléfono");
            assertThat(screen().value("Qué le dices a la persona")).startsWith("Va el informe completo");
        });
        paso("Mira cómo lo leerá la persona y confirma", () -> screen().fill(
                        "Resumen para el registro público",
                        "Informe de supervisión de comedores escolares de Jaén, 2025")
                .press("Ver cómo lo lee la persona")
                .says("Así lo va a leer la persona", "informe-comedores.pdf")
                .press("Confirmar")
                .says("Hecho. La persona ya lo ve en el seguimiento.", "fuera de plazo"));
        paso("Publica la respuesta para todos", () -> screen().press("Publicar la respuesta")
                .fill("La respuesta, para todos", "De 41 comedores supervisados, 35 cumplen y 6 tienen observaciones.")
                .press("Publicar para todos")
                .says("Publicado. Ya se ve en las respuestas publicadas."));
        anotherPerson();
        paso("Cualquiera la lee", () -> open("/acceso-informacion/respuestas")
                .says("Informe de supervisión de comedores escolares de Jaén", "35 cumplen")
                .doesNotSay("Marleny"));
        paso(
                "Y está en el registro como atendida fuera de plazo",
                () -> open("/acceso-informacion/registro?dependencia=dre").says("2. Atendida fuera de plazo"));
    }

    @Test
    @DisplayName("Anota un acceso directo en la ventanilla, lo muestra, imprime la constancia y registra la firma")
    void anota_un_acceso_directo() {
        signIn("fraip.dre");
        paso("Sin lo que pide la ley no se anota", () -> {
            open("/gestion/acceso-directo");
            screen().press("Anotar un acceso directo")
                    .fill("Qué pide ver", "Los planos del colegio de Celendín")
                    .fill("Número de documento", "99127788")
                    .fill("Nombres y apellidos, o razón social", "Rosa Elvira Prueba Huamán")
                    .press("Anotar");
            assertThat(screen().errors())
                    .containsExactlyInAnyOrder(
                            "Escribe el resumen para el registro público", "Escribe el día, por ejemplo 7/3/2026");
        });
        paso("Lo anota: está en el archivo central y tiene su último día", () -> screen().fill(
                        "Día en que lo pidió", today())
                .fill("Resumen para el registro público", "Planos de un colegio de Celendín")
                .choose("Está en el archivo central")
                .press("Anotar")
                .says("Anotado. Ya está en el registro público", "Por mostrar", "Quedan 5 días hábiles"));
        paso("Registra que se mostró, y ya puede imprimir la constancia", () -> {
            screen().fill("Día", today())
                    .fill("Qué se le mostró", "Los tres planos")
                    .press("Registrar que se mostró")
                    .says("Mostrado, falta la firma", "Los tres planos");
            assertThat(offers("Imprimir la constancia de conformidad")).isTrue();
        });
        paso(
                "Registra la firma",
                () -> screen().fill("Día", today()).press("La persona firmó").says("Mostrado y firmado"));
        anotherPerson();
        paso(
                "Está en el registro público, sin decir quién lo pidió",
                () -> open("/acceso-informacion/registro?dependencia=dre")
                        .says("Planos de un colegio de Celendín", "Acceso directo en la ventanilla")
                        .doesNotSay("Rosa Elvira", "99127788"));
    }

    @Test
    @DisplayName("Registra que una persona retiró su solicitud con un papel")
    void la_retira_con_un_papel() {
        signIn("fraip.grc");
        paso("Abre la solicitud y escribe el papel y su día", () -> {
            open("/gestion/acceso-informacion");
            screen().select("Qué solicitudes", "Esperando a la persona").press("Mostrar");
            screen().press("Abrir").press("Registrar que la retiró con un papel");
            screen().press("Ver cómo lo lee la persona");
            assertThat(screen().errors())
                    .containsExactlyInAnyOrder(
                            "Escribe el día, por ejemplo 7/3/2026", "Escribe el número y la fecha del documento");
        });
        paso("Termina como si la hubiera retirado en el seguimiento", () -> screen().fill(
                        "Día en que entregó el papel", today())
                .fill("Documento", "Carta s/n, " + today())
                .press("Ver cómo lo lee la persona")
                .press("Confirmar")
                .says("Retirada", "Retiraste tu solicitud con un papel", "Carta s/n"));
    }

    private boolean offers(String button) {
        return driver().findElements(By.cssSelector("input[type=submit]")).stream()
                .anyMatch(one -> button.equals(one.getDomProperty("value")));
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("America/Lima")).format(DateTimeFormatter.ofPattern("d/M/yyyy"));
    }

    @Test
    @DisplayName("Quien atiende otra dependencia no ve estas solicitudes, y quien no atiende ninguna no entra")
    void otra_dependencia() {
        signIn("fraip.diresa");
        open("/gestion/acceso-informacion").doesNotSay("SAIP-DRE-");
        anotherPerson();
        signIn("recepcion.drtc");
        open("/gestion/acceso-informacion");
        assertThat(screen().heading()).isEqualTo("No puedes entrar aquí");
    }
}
