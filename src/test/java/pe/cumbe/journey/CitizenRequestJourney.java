package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A person without an account asks for something from home, and looks how it goes. */
@DisplayName("Una persona presenta su solicitud y le hace seguimiento")
class CitizenRequestJourney extends CaseWalk {

    @Test
    @DisplayName("Desde la portada hasta ver su expediente, sin cuenta")
    void desde_la_portada_hasta_el_seguimiento() {
        paso("Busca el trámite con sus palabras", () -> open("/tramites")
                .fill("¿Qué necesitas?", "cambiar local cetpro")
                .press("Buscar trámites")
                .says("Cambiar el local de un CETPRO privado o abrir otro"));
        paso("Lee qué necesita", () -> screen().follow("Cambiar el local de un CETPRO privado o abrir otro")
                .says("Qué necesitas", "Plazo máximo"));
        paso("Empieza", () -> screen().follow("Empezar el trámite").says("Antes de empezar", "Tus datos personales"));
        paso("Elige la dependencia", () -> screen().select(
                        "¿A qué dependencia se lo pides?", "Unidad de Gestión Educativa Local Jaén")
                .press("Empezar")
                .says("Tus datos"));
        paso("Olvida su documento y la página le dice cuál", () -> {
            screen().fill("Nombres y apellidos, o razón social", "Rosa Elvira Huamán Terán")
                    .press("Continuar");
            assertThat(screen().errors()).contains("Escribe el número de tu documento");
            assertThat(screen().value("Nombres y apellidos, o razón social")).isEqualTo("Rosa Elvira Huamán Terán");
        });
        paso("Completa sus datos", () -> screen().select("Tipo de documento", "DNI")
                .fill("Número de documento", "99127788")
                .press("Continuar")
                .says("¿Dónde quieres que te avisemos?"));
        paso("Dice dónde avisarle", () -> screen().choose("Por correo electrónico: autorizo que me avisen ahí")
                .fill("Correo electrónico", "rosa@example.org")
                .press("Continuar"));
        paso("Escribe qué pide", () -> screen().fill(
                        "¿Qué pides?", "Pido cambiar el local de mi CETPRO a la calle Mariscal Castilla.")
                .press("Continuar"));
        paso("Pone un documento", () -> {
            screen().upload("Otro documento (opcional)", pdf("plano.pdf")).press("Continuar");
            assertThat(screen().heading()).isEqualTo("Revisa tus respuestas antes de enviar");
            screen().says("plano.pdf", "Rosa Elvira Huamán Terán", "rosa@example.org");
        });
        var codes = paso("Envía y recibe su constancia con número y clave", () -> {
            screen().choose("Declaro que estos datos son verdaderos.").press("Enviar mi solicitud");
            screen().says("Recibimos tu solicitud", "constancia de presentación", "plano.pdf");
            return new Codes(codes().get(0), codes().get(1));
        });
        anotherPerson();
        paso("Otro día, una clave equivocada no abre nada", () -> {
            follow(codes.number(), "AAAAA-AAAAB");
            assertThat(screen().errors()).singleElement().asString().contains("No encontramos un trámite");
            screen().doesNotSay("Rosa Elvira");
        });
        paso("Con su número y su clave ve cómo va", () -> {
            screen().fill("Clave", codes.key()).press("Ver mi trámite");
            screen().says("Expediente " + codes.number(), "Presentado", "Lo que ha pasado");
            assertThat(downloads("plano.pdf")).isTrue();
        });
    }
}
