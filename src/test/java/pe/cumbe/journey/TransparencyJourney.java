package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

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

    @Test
    @DisplayName("Un archivo, su historial y sus años")
    void un_archivo_y_sus_anios() {
        var item = "/dre/transparencia/planeamiento-organizacion/2.1";
        signIn("coordinador.dre");
        open("/gestion/transparencia");
        paso("Elige publicar un archivo y se olvida de la fecha", () -> {
            screen().press("Un archivo")
                    .select("Ítem", "2.1 Instrumentos de gestión")
                    .fill("¿Qué publicas?", "Reglamento de organización")
                    .upload("Archivo", pdf("reglamento.pdf"))
                    .press("Publicar");
            assertThat(screen().errors()).containsExactly("Escribe una fecha, por ejemplo 31/12/2025");
            screen().says("Ya tenemos tu archivo: reglamento.pdf");
        });
        paso("No tiene que elegirlo otra vez", () -> screen().fill("¿A qué fecha está la información?", "31/10/2026")
                .press("Publicar")
                .says("Publicado. Ya se ve en el portal"));
        paso("Lo corrige con otro", () -> screen().select("Ítem", "2.1 Instrumentos de gestión")
                .fill("¿A qué fecha está la información?", "31/10/2026")
                .fill("¿Qué publicas?", "Reglamento de organización, completo")
                .upload("Archivo", file("anexo de obras.csv", "Obra,Monto\nPuente,5\n"))
                .fill("Si corriges, ¿por qué? (opcional)", "Faltaba el anexo")
                .press("Publicar")
                .says("Publicado. Ya se ve en el portal"));

        anotherPerson();
        paso("Cualquiera lo descarga y ve el anterior", () -> {
            open(item).says("anexo de obras.csv", "tabla CSV", "Huella SHA-256", "reglamento.pdf", "Versión 1");
            var links = driver().findElements(By.cssSelector("main ol a[href*='/archivo/']")).stream()
                    .map(link -> URI.create(String.valueOf(link.getDomProperty("href")))
                            .getPath())
                    .toList();
            assertThat(links).hasSize(2);
            assertThat(Wire.here().get(links.get(0)).body()).isEqualTo("Obra,Monto\nPuente,5\n");
            assertThat(Wire.here().get(links.get(1)).body()).startsWith("%PDF-1.4");
            assertThat(Wire.here().get(links.get(1)).header("content-disposition"))
                    .contains("reglamento.pdf");
        });
        paso("Pide lo de un año", () -> {
            screen().follow("2026").says("Lo publicado de 2026", "anexo de obras.csv");
            open(item + "?anio=2019").says("Sin dato: no se publicó nada de 2019");
            open("/dre/transparencia/planeamiento-organizacion?anio=2026")
                    .says("Lo publicado de 2026", "Reglamento de organización, completo");
        });
    }

    @Test
    @DisplayName("Lo que no sirve dice por qué y no pierde nada")
    void lo_que_no_sirve() {
        signIn("coordinador.diresa");
        open("/gestion/transparencia");
        screen().select("Ítem", BUDGET)
                .fill("¿A qué fecha está la información?", "30/6/2026")
                .fill("¿Qué publicas?", "Lo que ya escribí");
        paso("Tablas que no se pueden mostrar", () -> {
            for (var bad : BAD_TABLES.entrySet()) {
                screen().upload("Tabla (CSV)", csv("tabla.csv", bad.getValue())).press("Publicar");
                assertThat(screen().errors()).as(bad.getKey()).containsExactly(bad.getKey());
                assertThat(screen().value("¿Qué publicas?")).isEqualTo("Lo que ya escribí");
                assertThat(screen().value("¿A qué fecha está la información?")).isEqualTo("30/6/2026");
            }
        });
        paso("Archivos que no se pueden publicar", () -> {
            screen().press("Un archivo");
            for (var bad : BAD_FILES.entrySet()) {
                screen().upload("Archivo", csv("informe.pdf", bad.getValue())).press("Publicar");
                assertThat(screen().errors()).as(bad.getKey()).containsExactly(bad.getKey());
                assertThat(screen().value("¿Qué publicas?")).isEqualTo("Lo que ya escribí");
            }
        });
        paso("Un ítem que no está en la lista no se publica", () -> {
            driver().executeScript(
                            "const o = arguments[0].options[arguments[0].selectedIndex]; o.value = '11.5'",
                            screen().field("Ítem"));
            screen().upload("Archivo", pdf("informe.pdf")).press("Publicar");
            assertThat(screen().errors()).hasSize(1);
            screen().doesNotSay("Publicado. Ya se ve");
        });
        anotherPerson();
        paso("Nada de eso salió", () -> open("/diresa/transparencia/presupuesto/3.1")
                .says("Sin dato"));
    }

    @Test
    @DisplayName("Lo que apura lo ven quien publica, quien dirige y quien administra los portales")
    void lo_que_apura() {
        signIn("coordinador.dre");
        paso("La coordinadora lo ve al ingresar", () -> open("/gestion").says("ítems de transparencia vencidos"));
        paso("Ve desde cuándo", () -> open("/gestion/transparencia").says("Lo que apura", "Vencidos", "Venció hace"));

        signIn("titular.dre");
        paso("El titular también, y no publica", () -> {
            open("/gestion").says("ítems de transparencia vencidos");
            open("/gestion/transparencia").says("Lo que apura", "Dirección Regional de Educación");
            assertThat(screen().hasButton("Publicar")).isFalse();
        });

        signIn("portales");
        paso("El administrador compara todos los portales", () -> open("/gestion/transparencia/matriz")
                .says("45 portales por 11 rubros", "Ítems vencidos", "DRE", "sin dato"));

        anotherPerson();
        paso("Cualquiera ve en la portada lo que la dependencia declara no tener", () -> {
            open("/dre").says("declara no tener");
            screen().follow("Ver los avisos").says("Avisos de sinceramiento", "Lo firma Luis Demo");
        });
    }

    private static final Map<String, byte[]> BAD_TABLES = badTables();

    private static final Map<String, byte[]> BAD_FILES = Map.of(
            "Elige un archivo que no esté vacío",
            new byte[0],
            "No podemos recibir este tipo de archivo. Envíalo como PDF, foto, documento de texto u hoja de cálculo.",
            new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0},
            "Ese tipo de archivo no lo abre cualquiera. Publica un PDF, una hoja de cálculo, un documento o una imagen",
            new byte[] {'R', 'I', 'F', 'F', 26, 0, 0, 0, 'W', 'E', 'B', 'P', 'V', 'P', '8', 'L', 0, 0, 0, 0});

    private static Map<String, byte[]> badTables() {
        var bad = new LinkedHashMap<String, byte[]>();
        bad.put("La tabla pesa más de 1 MB", utf8("A,B\n" + "1,2\n".repeat(260_000)));
        bad.put(
                "La tabla no está en UTF-8. Guárdala como «CSV UTF-8»",
                "Año,B\n1,2\n".getBytes(StandardCharsets.ISO_8859_1));
        bad.put(
                "Es un libro de Excel con otro nombre. Ábrelo y guárdalo como «CSV UTF-8», o publícalo como archivo",
                new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
        bad.put("Una celda empieza como una fórmula (=, +, - o @). Quita el signo", utf8("A,B\n=1+1,2\n"));
        bad.put("La tabla tiene más de 40 columnas", utf8(wide() + "\n" + wide() + "\n"));
        bad.put("La tabla tiene más de 5000 filas", utf8("A,B\n" + "1,2\n".repeat(5_001)));
        bad.put("Todas las filas necesitan las mismas columnas que la primera", utf8("A,B\n1,2,3\n"));
        bad.put("Cada columna necesita un nombre, y dos no pueden tener el mismo", utf8("A,A\n1,2\n"));
        bad.put("La tabla no tiene filas debajo de los nombres de las columnas", utf8("A,B\n"));
        bad.put("Una celda tiene más de 1000 letras", utf8("A,B\n" + "x".repeat(1_001) + ",2\n"));
        bad.put("Elige el archivo de la tabla", utf8("  \n"));
        return bad;
    }

    private static String wide() {
        return IntStream.range(0, 300).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Path file(String name, String text) {
        return csv(name, utf8(text));
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
