package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The coordinator of a dependency publishes its items, and everybody reads them, with what is missing. */
@DisplayName("La transparencia de una dependencia se publica y se lee")
class TransparencyJourney extends CaseWalk {

    private static final String ITEM = "/dre/transparencia/presupuesto/3.1";

    private static final String BUDGET =
            "3.1 Presupuesto: ingresos, gastos, financiamiento y resultados operativos (PIA, PIM, ejecución)";

    @Test
    @DisplayName("De «sin dato» a una tabla corregida que se descarga")
    void de_sin_dato_a_una_tabla_corregida() {
        paso("Cualquiera ve que no hay dato", () -> open(ITEM).says("Vencido", "Sin dato", "no lo reemplaza"));

        signIn("coordinador.dre");
        paso("La coordinadora ve primero lo vencido", () -> open("/gestion/transparencia")
                .says("Ítems de la dependencia", "Vencido", "Próximo vencimiento"));
        paso("Le dice qué falta y no pierde lo que escribió", () -> {
            screen().select("Ítem", BUDGET).fill("¿Qué publicas?", "Presupuesto del trimestre");
            screen().press("Publicar");
            assertThat(screen().errors()).containsExactly("Escribe una fecha, por ejemplo 31/12/2025");
            assertThat(screen().value("¿Qué publicas?")).isEqualTo("Presupuesto del trimestre");
        });
        paso("Una tabla que no está en UTF-8 no se publica", () -> {
            screen().fill("¿A qué fecha está la información?", "30/9/2026")
                    .upload("Tabla (CSV)", csv("mala.csv", "Año,Monto\n2026,5\n".getBytes(StandardCharsets.ISO_8859_1)))
                    .press("Publicar");
            assertThat(screen().errors()).containsExactly("La tabla no está en UTF-8. Guárdala como «CSV UTF-8»");
        });
        paso("Publica la tabla", () -> screen().upload("Tabla (CSV)", csv("buena.csv", rows("Escuelas", "5 000")))
                .press("Publicar")
                .says("Publicado. Ya se ve en el portal"));
        paso("Corregirla pide decir por qué", () -> {
            again("Escuelas", "6 000", "");
            assertThat(screen().errors()).containsExactly("Ese período ya está publicado. Si lo corriges, di por qué");
        });
        paso("La corrige", () -> screen().fill("Si corriges, ¿por qué? (opcional)", "Había un monto mal copiado")
                .upload("Tabla (CSV)", csv("corregida.csv", rows("Escuelas", "6 000")))
                .press("Publicar")
                .says("Publicado. Ya se ve en el portal"));

        anotherPerson();
        paso("Cualquiera lee la última y ve la anterior en el historial", () -> {
            open(ITEM).says("3.º trimestre de 2026", "6 000", "Versión 2", "Versión 1", "Había un monto mal copiado");
            screen().doesNotSay("5 000");
            assertThat(screen().hasLink("Descargar la tabla (CSV)")).isTrue();
        });
        paso("La encuentra desde la página de la dependencia", () -> {
            open("/dre");
            screen().follow("Ver la transparencia").says("Última actualización", "Con aviso de sinceramiento");
            screen().follow("3. Presupuesto").says("Presupuesto del trimestre");
        });
    }

    @Test
    @DisplayName("Un enlace, «sin movimiento» y un aviso de sinceramiento")
    void enlace_sin_movimiento_y_aviso() {
        signIn("coordinador.dre");
        open("/gestion/transparencia");
        paso("Publica un enlace", () -> screen().press("Un enlace")
                .select("Ítem", "4.3 Enlaces INFOBRAS y otros registros en línea")
                .fill("¿A qué fecha está la información?", "1/11/2026")
                .fill("¿Qué publicas?", "Las obras, en INFOBRAS")
                .fill("Dirección", "https://infobras.contraloria.gob.pe/")
                .press("Publicar")
                .says("Publicado. Ya se ve en el portal"));
        paso("Declara que no hubo movimiento, con quien lo firma", () -> {
            screen().press("Sin movimiento")
                    .select("Ítem", "7.7 Publicidad estatal")
                    .fill("¿A qué fecha está la información?", "30/9/2026")
                    .fill("¿Qué publicas?", "No se contrató publicidad")
                    .press("Publicar");
            assertThat(screen().errors()).containsExactly("Escribe el nombre y el cargo de quien lo firma");
            screen().fill("¿Quién lo firma?", "Rosa Prueba, jefa de imagen")
                    .press("Publicar")
                    .says("Publicado. Ya se ve en el portal");
        });
        paso("Avisa que no tiene la información", () -> screen().press("Aviso de sinceramiento")
                .select("Ítem", "11.2 Glosario de términos técnicos")
                .fill("¿A qué fecha está la información?", "1/11/2026")
                .fill("¿Qué publicas?", "Todavía no tenemos un glosario")
                .fill("¿Quién lo firma?", "Luis Prueba, secretario")
                .press("Publicar")
                .says("Publicado. Ya se ve en el portal"));

        anotherPerson();
        paso("Cualquiera los lee", () -> {
            open("/dre/transparencia/proyectos-inversion/4.3").says("Las obras, en INFOBRAS", "Ir al enlace");
            open("/dre/transparencia/contrataciones/7.7").says("Sin movimiento", "Rosa Prueba, jefa de imagen");
            open("/dre/transparencia/otros/11.2")
                    .says("Con aviso de sinceramiento", "declara que no tiene esta información");
        });
    }

    @Test
    @DisplayName("Quien coordina otra dependencia no ve estos ítems, y quien no coordina ninguna no entra")
    void quien_coordina_otra() {
        signIn("coordinador.diresa");
        open("/gestion/transparencia").doesNotSay("Dirección Regional de Educación");
        anotherPerson();

        signIn("recepcion.drtc");
        open("/gestion/transparencia").doesNotSay("Ítems de la dependencia");
        assertThat(screen().heading()).isEqualTo("No puedes entrar aquí");
    }

    private void again(String what, String amount, String reason) {
        screen().select("Ítem", BUDGET)
                .fill("¿A qué fecha está la información?", "30/9/2026")
                .fill("¿Qué publicas?", "Presupuesto del trimestre")
                .fill("Si corriges, ¿por qué? (opcional)", reason)
                .upload("Tabla (CSV)", csv("otra.csv", rows(what, amount)))
                .press("Publicar");
    }

    private static byte[] rows(String what, String amount) {
        return ("Partida,Monto\n" + what + "," + amount + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Path csv(String name, byte[] content) {
        try {
            return Files.write(Files.createTempDirectory("cumbe-tabla").resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
