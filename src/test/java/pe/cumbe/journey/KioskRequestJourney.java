package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The operator of a kiosk files for the person who sits beside, and nothing of that person stays on the computer. */
@DisplayName("Una cabina presenta por una persona")
class KioskRequestJourney extends CaseWalk {

    private static final String PERSON = "Segundo Tanta Llamoctanta";

    @Test
    @DisplayName("Con su permiso presenta, le da una tira y borra sus datos")
    void presenta_y_borra() {
        paso("El operador ingresa", () -> {
            signIn("cabina.sanignacio");
            open("/cabina").says("Cabina de ejemplo San Ignacio", "Certificada hasta");
        });
        paso("Elige la dependencia", () -> screen().select("¿A qué dependencia se lo pides?", DRTC)
                .press("Elegir")
                .says("Léele a la persona", "Identidad y autorización"));
        paso("Sin ver el documento ni el permiso no se presenta", () -> {
            screen().fill("Nombres y apellidos, o razón social", PERSON).press("Enviar la solicitud");
            assertThat(screen().errors())
                    .contains("Pide el documento y marca que lo viste", "Elige cómo autorizó la persona");
        });
        var codes = paso("Presenta, y la tira trae un código que solo sirve para mirar", () -> {
            screen().choose("La persona me mostró su documento de identidad")
                    .choose("Huella")
                    .select("Trámite", "Presentar un escrito libre")
                    .select("Tipo de documento", "DNI")
                    .fill("Número de documento", "99127755")
                    .choose("En papel, en mi dirección")
                    .fill("Dirección", "Caserío La Coipa")
                    .select("Distrito", "San Ignacio")
                    .fill("¿Qué pides?", "Pido que revisen el puente de mi caserío.")
                    .press("Enviar la solicitud");
            screen().says("Solicitud presentada", "Código provisional").doesNotSay("Clave de seguimiento");
            return new Codes(codes().get(0), codes().get(1));
        });
        paso("Termina y borra sus datos", () -> {
            screen().press("Terminar y borrar mis datos");
            screen().says("Borramos los datos").doesNotSay(PERSON, codes.number(), codes.key());
            assertThat(codes()).isEmpty();
        });
        driver().navigate().back();
        screen().doesNotSay(PERSON, "99127755", codes.number(), codes.key());

        anotherPerson();
        paso("En su casa, con el código, mira y no puede mover nada", () -> {
            follow(codes.number(), codes.key());
            screen().says("Expediente " + codes.number(), "puedes mirar, pero no enviar nada")
                    .doesNotSay("Retirar mi solicitud");
        });
    }

    @Test
    @DisplayName("Una cabina con la certificación vencida no presenta, y sabe a dónde mandar a la persona")
    void con_la_certificacion_vencida() {
        signIn("cabina.celendin");
        paso("La cabina vencida lee por qué y qué hacer", () -> open("/cabina")
                .says("Esta cabina no puede presentar trámites hoy", "Venció el", "en la mesa de partes"));
    }
}
