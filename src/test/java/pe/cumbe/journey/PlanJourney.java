package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One officer measures a goal of the plan, another validates it, and everybody can read it. */
@DisplayName("Las metas del plan se miden entre dos y las lee cualquiera")
class PlanJourney extends CaseWalk {

    private static final String GOAL = "2.1.1-1 Número de comisiones";

    @Test
    @DisplayName("Una persona mide, otra valida, y la meta se ve en el plan")
    void de_la_medicion_a_la_pagina() {
        paso("Cualquiera ve que no hay dato", () -> open("/plan/2.1.1")
                .says("Sin dato", "Nadie ha entregado este dato"));

        signIn("editor.grc");
        paso("La editora abre la pantalla", () -> open("/gestion/plan").says("Nueva medición", "Todavía no enviaste"));
        paso("Le dice qué falta y no pierde lo que escribió", () -> {
            screen().select("Meta", GOAL)
                    .fill("Valor", "dos")
                    .fill("¿Qué documento lo demuestra?", "RER 12-2012")
                    .press("Enviar a validación");
            assertThat(screen().errors())
                    .containsExactly("Escribe un número", "Escribe una fecha, por ejemplo 31/12/2025");
            assertThat(screen().value("¿Qué documento lo demuestra?")).isEqualTo("RER 12-2012");
        });
        paso("La envía", () -> screen().fill("Valor", "2")
                .fill("¿A qué fecha?", "31/12/2012")
                .press("Enviar a validación")
                .says("Enviamos la medición a validar", "Espera validación"));
        anotherPerson();
        open("/plan/2.1.1").says("Sin dato");

        signIn("publicador.grc");
        paso("Otra persona la ve con su evidencia", () -> open("/gestion/plan").says("Por validar", "RER 12-2012"));
        paso("La valida", () -> screen().press("Validar").says("Ya se ve en el plan", "Nada espera validación"));

        anotherPerson();
        paso("Cualquiera la lee", () -> open("/plan/2.1.1")
                .says("2 de 3", "Vencida sin cumplir", "RER 12-2012", "Medido el lunes 31 de diciembre de 2012"));
    }

    @Test
    @DisplayName("Quien no mide ni valida no entra")
    void quien_no_mide_ni_valida() {
        signIn("recepcion.drtc");

        open("/gestion/plan").doesNotSay("Nueva medición", "Por validar");
        assertThat(screen().heading()).isEqualTo("No puedes entrar aquí");
    }
}
