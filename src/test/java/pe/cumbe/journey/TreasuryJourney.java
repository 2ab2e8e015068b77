package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a person paid, from the receipt shown at the window to the screen of treasury. */
@DisplayName("Tesorería ve lo que se pagó")
class TreasuryJourney extends CaseWalk {

    private static final String DRE = "Dirección Regional de Educación Cajamarca";

    @Test
    @DisplayName("Mesa de partes anota el recibo, tesorería lo ve y la persona también")
    void del_recibo_a_tesoreria() {
        var codes = fileFreeWriting(DRE, "Rosa Elvira Huamán Terán", "Pido una copia de mi resolución.");

        signIn("recepcion.dre");
        openCase(codes.number());
        paso("Empieza a anotar el pago", () -> screen().press("Anotar un pago")
                .says("Solo el número y el día: no se pide el recibo ni una copia."));
        paso("Le dice lo que falta, sin borrar lo demás", () -> {
            fill("Derecho de trámite", "gratis", "", "mañana");
            screen().press("Ver cómo lo lee la persona");
            assertThat(screen().errors())
                    .contains(
                            "Escribe el monto en soles, por ejemplo 38.60",
                            "Escribe el número del recibo",
                            "Escribe el día del pago, por ejemplo 7/3/2026");
            assertThat(screen().value("Qué pagó")).isEqualTo("Derecho de trámite");
        });
        paso("Lo anota", () -> {
            pay("001-0004512", today());
            screen().says("Listo. Quedó registrado.", "Anotamos tu pago", "Derecho de trámite · S/ 38.60");
        });
        paso("El mismo recibo no se anota dos veces", () -> {
            screen().press("Anotar un pago");
            pay("001-0004512 ", today());
            screen().says("Ese recibo ya está anotado.");
            assertThat(screen().text()).containsOnlyOnce("Derecho de trámite · S/ 38.60");
        });

        signIn("tesoreria.dre");
        paso("Tesorería entra a su trabajo", () -> assertThat(screen().hasLink("Pagos"))
                .isTrue());
        paso("Ve los pagos del mes", () -> {
            open("/gestion/pagos").says("Pagos", DRE, "001-0004512", "S/ 38.60", codes.number(), "Carmen Demo");
            screen().doesNotSay("Huamán");
        });
        paso("Se los lleva en un archivo", () -> {
            var file = download("Descargar en CSV");
            assertThat(text(file)).contains("\"001-0004512\",\"38.60\",\"Derecho de trámite\",\"" + codes.number());
        });

        signIn("tesoreria.grc");
        paso("Otra dependencia no los ve", () -> open("/gestion/pagos")
                .says("Ese mes no se anotó ningún pago.")
                .doesNotSay("001-0004512"));

        anotherPerson();
        paso("La persona lo lee en su seguimiento", () -> {
            follow(codes.number(), codes.key());
            screen().says("Anotamos tu pago", "Derecho de trámite · S/ 38.60");
        });
    }

    private void pay(String receipt, String day) {
        fill("Derecho de trámite", "38,6", receipt, day);
        screen().press("Ver cómo lo lee la persona").press("Confirmar");
    }

    private void fill(String concept, String amount, String receipt, String day) {
        screen().fill("Qué pagó", concept)
                .fill("Monto en soles", amount)
                .fill("Número del recibo", receipt)
                .fill("Día del pago", day);
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("America/Lima")).format(DateTimeFormatter.ofPattern("d/M/yyyy"));
    }
}
