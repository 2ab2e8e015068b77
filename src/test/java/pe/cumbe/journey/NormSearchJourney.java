package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody looks for a norm, with what they remember of it. */
@DisplayName("Una persona busca una norma")
class NormSearchJourney extends Journey {

    private static final String PLAN = "Resolución Ejecutiva Regional N.° 45-2011-GR.CAJ/P";

    @Test
    @DisplayName("Con palabras sin tilde, con el número, y con algo que no existe")
    void con_lo_que_recuerda() {
        paso("Abre el buscador", () -> open("/normas").says("Buscar normas"));
        paso("Escribe palabras sin tildes", () -> screen().fill(
                        "Número o palabras", "plan estrategico de gobierno electronico")
                .press("Buscar normas")
                .says(PLAN));
        paso("Con el número va directo a la norma", () -> {
            open("/normas").fill("Número o palabras", "RER 45-2011").press("Buscar normas");
            assertThat(screen().address()).startsWith("/normas/rer/2011/45");
            screen().says(PLAN, "Nadie ha confirmado todavía si esta norma sigue vigente");
        });
        paso("También si solo recuerda el número", () -> {
            open("/normas").fill("Número o palabras", "45-2011").press("Buscar normas");
            assertThat(screen().address()).startsWith("/normas/rer/2011/45");
        });
        paso("Si no hay nada, le dice cómo seguir", () -> open("/normas")
                .fill("Número o palabras", "zzxxqq")
                .press("Buscar normas")
                .says("No encontramos normas con esas palabras", "Prueba con el número y el año"));
    }
}
