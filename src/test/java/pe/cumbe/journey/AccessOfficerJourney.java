package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
