package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import pe.cumbe.launcher.TestPortal;
import pe.cumbe.shared.OfficialClock;

/** One person writes what a portal says, another looks at it and publishes it, and everybody reads it. */
@DisplayName("Una persona escribe, otra publica, y cualquiera lee")
class EditorJourney extends CaseWalk {

    private static final String WORK = "/gestion/paginas";
    private static final String NEWS = "/noticias/campana-de-matricula";
    private static final String TITLE = "Campaña de matrícula";

    /** What Word leaves to be pasted, with all that a page does not keep. */
    private static final String FROM_WORD =
            """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
            <style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head><body lang=ES-PE><!--StartFragment-->
            <h1 style='mso-outline-level:1'><span lang=ES-PE>Vacantes<o:p></o:p></span></h1>
            <p class=MsoNormal style='margin-bottom:8pt'><span style='color:red'>Hay <b>veinte</b> en <i>inicial</i>. Lee la
            <a href="https://www.gob.pe/drec" style='mso-x:y'>guía</a> o <a href="javascript:alert(1)">esto</a>.<o:p></o:p></span></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
            </span></span></span><![endif]>Partida<o:p></o:p></p>
            <p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
            style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>o copia</p>
            <table class=MsoTableGrid border=1><tr><td width=100 style='border:solid'><p class=MsoNormal>Nivel</p></td><td><p
            class=MsoNormal>Vacantes</p></td></tr><tr><td><p class=MsoNormal>Inicial</p></td><td><p>20</p></td></tr></table>
            <img src="file:///c:/foto.png"><script>alert(1)</script><!--EndFragment--></body></html>
            """;

    private static final String PERSONAL =
            "La matrícula empieza el **lunes**. Pregunta por la directora, con DNI 40123456.";

    private static final String PASTE =
            """
            const data = new DataTransfer();
            data.setData('text/html', arguments[1]);
            arguments[0].dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
            """;

    @Test
    @DisplayName("De un borrador a una noticia publicada, corregida, retomada y retirada")
    void del_borrador_al_retiro() {
        signIn("editor.dre");
        paso("La editora ve lo que hay en su dependencia", () -> open(WORK)
                .says("Páginas y noticias", "Dirección Regional de Educación", "Borrador"));
        paso("Si no escribe el título, se lo dice y no pierde el texto", () -> {
            screen().follow("Noticia")
                    .fill("Texto", "La matrícula empieza el **lunes**.\n\n<script>alert(1)</script>")
                    .press("Guardar borrador");
            assertThat(screen().errors()).containsExactly("Escribe el título");
            assertThat(screen().value("Texto")).contains("empieza el **lunes**");
        });
        paso("Guarda un borrador", () -> screen().fill("Título", TITLE)
                .press("Guardar borrador")
                .says("Guardado. Todavía no lo lee nadie más.", "Borrador", "Versión 1"));
        paso("Para enviarlo le falta el resumen", () -> {
            screen().press("Enviar a revisión");
            assertThat(screen().errors()).containsExactly("Escribe el resumen");
        });
        paso("Una imagen necesita decir qué se ve", () -> {
            screen().fill("Resumen", "Fechas y requisitos para matricular a tus hijas e hijos.")
                    .upload("Imagen (opcional)", picture())
                    .press("Enviar a revisión");
            assertThat(screen().errors()).containsExactly("Di qué se ve en la imagen, para quien no puede verla");
        });
        paso("Un enlace roto y el DNI de una persona no pasan, y nada de lo escrito se pierde", () -> {
            screen().fill("¿Qué se ve en la imagen?", "Una escuela pintada de verde")
                    .fill("Texto", PERSONAL + " Lee [el plan](/no-existe).")
                    .press("Enviar a revisión");
            assertThat(screen().errors())
                    .containsExactly(
                            "Corrige lo que encontramos en la página, o di por qué se queda. Lo que escribiste está guardado",
                            "Di por qué se queda, o quítalo");
            screen().says(
                            "Lo que encontramos en la página",
                            "El portal no tiene esa dirección.",
                            "Quita el número de DNI.");
            assertThat(screen().value("Texto")).contains("DNI 40123456");
        });
        paso("Puede revisarla sin enviarla", () -> {
            screen().fill("Texto", PERSONAL + "\n\n<script>alert(1)</script>").press("Revisar esta página");
            screen().says("Hay 1 cosa que corregir", "Quita el número de DNI.").doesNotSay("El portal no tiene");
        });
        paso("Quita el enlace, dice por qué se queda el DNI y la envía", () -> screen().fill(
                        "¿Por qué se queda?", "La ley manda publicar quién representa")
                .press("Enviar a revisión")
                .says("Enviado a revisión. Lo publica otra persona.", "En revisión"));
        anotherPerson();
        open(NEWS).says("No encontramos esta página");

        signIn("publicador.dre");
        paso("El publicador ve al ingresar que algo espera", () -> open("/gestion")
                .says("páginas o noticias por revisar"));
        paso("Encuentra lo que espera revisión", () -> open(WORK)
                .select("Estado", "En revisión")
                .press("Filtrar")
                .says(TITLE));
        paso(
                "Mira cómo se verá en un teléfono y en una computadora",
                () -> screen().follow(TITLE).follow("Ver cómo se verá").says("En un teléfono", "En una computadora"));
        paso("Y en toda la pantalla", () -> {
            screen().follow("Verlo en toda la pantalla")
                    .says("La matrícula empieza el lunes.", "<script>alert(1)</script>");
            assertThat(driver().findElements(By.cssSelector("main script"))).isEmpty();
        });
        paso("El publicador lee lo que se encontró y por qué se queda; devolver pide un motivo", () -> {
            openItem(TITLE);
            screen().says("Dato de una persona", "Se queda. Motivo: La ley manda publicar quién representa");
            screen().press("Devolver");
            assertThat(screen().errors()).containsExactly("Escribe el motivo");
        });
        paso("Lo devuelve con su motivo", () -> screen().fill("Motivo", "Quita el renglón con signos y di a qué hora")
                .press("Devolver")
                .says("Devuelto. Quien lo escribió leerá el motivo.", "Devuelto"));

        signIn("editor.dre");
        paso("La editora lee el motivo", () -> {
            openItem(TITLE);
            screen().says("Te lo devolvieron. Motivo", "Quita el renglón con signos");
        });
        paso("Lo corrige y lo envía otra vez", () -> screen().fill(
                        "Texto", "La matrícula empieza el **lunes** a las 8:00 a. m.")
                .press("Enviar a revisión")
                .says("Enviado a revisión. Lo publica otra persona."));

        signIn("publicador.dre");
        openItem(TITLE);
        var day = typed(LocalDate.now(OfficialClock.ZONE).plusDays(30));
        paso("El publicador le pone fecha de publicación, y la quita", () -> {
            screen().fill("Publicar el", day)
                    .fill("A qué hora se publica", "9:30")
                    .press("Publicar")
                    .says("Aprobado. Se publicará solo en la fecha que pusiste.", "Con fecha de publicación");
            screen().press("Quitar la fecha de publicación").says("Espera revisión otra vez.", "En revisión");
        });
        paso("Lo publica ahora, con fecha de retiro y su motivo", () -> {
            screen().fill("Retirar el", day).press("Publicar");
            assertThat(screen().errors()).containsExactly("Escribe el motivo");
            screen().fill("Motivo", "La campaña termina")
                    .press("Publicar")
                    .says("Publicado. Ya se lee en el portal.", "Se retira solo el");
        });

        anotherPerson();
        paso("Cualquiera lo lee, con su imagen descrita", () -> {
            open(NEWS).says(TITLE, "empieza el lunes a las 8:00 a. m.", "Última actualización");
            assertThat(driver().findElement(By.cssSelector("main img")).getDomAttribute("alt"))
                    .isEqualTo("Una escuela pintada de verde");
        });
        paso("Lo encuentra en el portal de la dependencia", () -> open("/dre").says(TITLE));
        paso("Y en las noticias de toda la región", () -> open("/noticias")
                .says(TITLE, "Dirección Regional de Educación"));

        signIn("editor.dre");
        openItem(TITLE);
        paso("La editora prepara otra versión", () -> screen().says("Lo publicado sigue igual")
                .fill("Texto", "La matrícula empieza el **martes** a las 8:00 a. m.")
                .press("Guardar borrador")
                .says("Guardado.", "Borrador"));
        paso("Compara lo que cambió", () -> screen().follow("Comparar versiones")
                .says("Lo tachado se quitó", "lunes", "martes"));
        open(NEWS).says("empieza el lunes");
        paso("Prefiere como estaba y retoma otra versión", () -> {
            openItem(TITLE);
            screen().press("Retomar la versión 3").says("Retomado como borrador.", "Retoma la versión 3");
            assertThat(screen().value("Texto")).contains("lunes");
        });

        signIn("publicador.dre");
        openItem(TITLE);
        paso("El publicador la retira con su motivo", () -> {
            screen().press("Retirar");
            assertThat(screen().errors()).containsExactly("Escribe el motivo");
            screen().fill("Motivo", "La campaña terminó").press("Retirar").says("Retirado. Su dirección dice por qué.");
        });
        anotherPerson();
        paso("Su dirección dice por qué ya no está", () -> open(NEWS)
                .says("Retiramos esta página", "Dirección Regional de Educación", "La campaña terminó"));
        open("/noticias").doesNotSay(TITLE);
    }

    @Test
    @DisplayName("Dos personas escriben en lo mismo y ningún texto se pierde")
    void dos_editoras() {
        giveEditing("tesoreria.dre");
        try (var other = new Browser("http://127.0.0.1:" + portal().port())) {
            signIn("editor.dre");
            open(WORK + "/dre/nuevo/pagina")
                    .fill("Título", "Horario de atención")
                    .fill("Texto", "Atendemos de 8 a 4.")
                    .press("Guardar borrador");
            var address = screen().address().replaceAll("\\?.*", "");

            signInto(other, "tesoreria.dre");
            paso("Cada una sabe que la otra está en la página", () -> {
                other.open(address).says("También tiene abierta esta página: editor.dre");
                driver().executeScript("window.dispatchEvent(new Event('focus'))");
                until(() -> screen().text().contains("También tiene abierta esta página: tesoreria.dre"));
            });
            other.open(address)
                    .fill("Texto", "Atendemos de 8 a 4, y los sábados.")
                    .press("Guardar borrador")
                    .says("Guardado.");

            paso("La que guarda después ve los dos textos", () -> {
                screen().fill("Texto", "Atendemos de 7 a 3.").press("Guardar borrador");
                screen().says(
                                "Otra persona guardó antes que tú",
                                "Lo guardó tesoreria.dre",
                                "Atendemos de 8 a 4, y los sábados.",
                                "De lo suyo a lo tuyo");
                assertThat(screen().value("Texto")).isEqualTo("Atendemos de 7 a 3.");
            });
            paso("Se queda con lo de la otra persona y lo suyo queda en las versiones", () -> {
                screen().press("Quedarme con lo suyo").says("Quedó lo de la otra persona.", "Retoma la versión 2");
                assertThat(screen().value("Texto")).isEqualTo("Atendemos de 8 a 4, y los sábados.");
            });
            paso("Lo suyo se puede leer y retomar", () -> {
                open(address + "/vista/3").says("Atendemos de 7 a 3.");
                open(address).press("Retomar la versión 3");
                assertThat(screen().value("Texto")).isEqualTo("Atendemos de 7 a 3.");
            });
            other.open(address).fill("Texto", "Atendemos todo el día.");
            screen().fill("Texto", "Atendemos de 9 a 5.")
                    .press("Guardar borrador")
                    .says("Guardado.");
            other.screen().press("Guardar borrador").says("Otra persona guardó antes que tú", "Atendemos de 9 a 5.");
            other.screen().press("Guardar lo mío como versión nueva").says("Guardado.");
            paso("La primera ve lo nuevo, y lo suyo en el historial", () -> {
                open(address);
                assertThat(screen().value("Texto")).isEqualTo("Atendemos todo el día.");
                open(address + "/comparar").says("Atendemos");
            });
        } finally {
            takeEditing("tesoreria.dre");
        }
    }

    @Test
    @DisplayName("Agenda, directorio y documentos se escriben igual")
    void agenda_directorio_y_documentos() {
        signIn("editor.dre");
        paso("Una fecha y una hora que no lo son se dicen", () -> {
            open(WORK + "/dre/nuevo/agenda")
                    .fill("Título", "Reunión con apoderados")
                    .fill("Autoridad o funcionario", "Dirección (prueba)")
                    .fill("Fecha", "mañana")
                    .fill("Hora (opcional)", "temprano")
                    .press("Guardar borrador");
            assertThat(screen().errors()).hasSize(2);
            assertThat(screen().value("Fecha")).isEqualTo("mañana");
        });
        screen().fill("Fecha", "31/12/2030")
                .fill("Hora (opcional)", "3:00 p. m.")
                .press("Guardar borrador");
        screen().press("Enviar a revisión").says("Enviado a revisión.");

        paso("Las fechas al revés de una persona se dicen", () -> {
            open(WORK + "/dre/nuevo/persona")
                    .fill("Nombres y apellidos", "Ana Prueba Ejemplo")
                    .fill("Cargo", "Jefa de prueba")
                    .fill("En el cargo desde", "2/1/2026")
                    .fill("Hasta (opcional)", "1/1/2026")
                    .press("Guardar borrador");
            assertThat(screen().errors()).containsExactly("El último día es anterior al primero. Revisa las fechas");
        });
        screen().fill("Hasta (opcional)", "").press("Guardar borrador");
        screen().press("Enviar a revisión").says("Enviado a revisión.");

        paso("Un documento lleva su archivo", () -> {
            open(WORK + "/dre/nuevo/documento")
                    .fill("Título", "Guía de prueba")
                    .fill("Resumen", "Una guía para probar.")
                    .press("Guardar borrador");
            screen().press("Enviar a revisión");
            assertThat(screen().errors()).containsExactly("Elige el archivo");
        });
        screen().upload("Archivo", pdf("guia-prueba.pdf"))
                .press("Enviar a revisión")
                .says("Enviado a revisión.");

        signIn("publicador.dre");
        publish("Reunión con apoderados");
        publish("Ana Prueba Ejemplo");
        publish("Guía de prueba");

        anotherPerson();
        paso("La agenda dice lo que viene", () -> open("/dre/agenda")
                .says("Lo que viene", "Reunión con apoderados", "31 de diciembre de 2030", "3:00 p. m."));
        paso("El directorio dice quién está en el cargo", () -> open("/dre/directorio")
                .says("En el cargo", "Ana Prueba Ejemplo", "Jefa de prueba"));
        paso(
                "El documento se descarga",
                () -> open("/dre/documentos").follow("Guía de prueba").says("guia-prueba.pdf", "Descargar"));
    }

    @Test
    @DisplayName("Avisos, preguntas y sedes se escriben igual")
    void avisos_preguntas_y_sedes() {
        signIn("editor.dre");
        paso("De un aviso se dice lo que falta antes de enviarlo", () -> {
            open(WORK + "/dre/nuevo/aviso")
                    .fill("Título", "Corte de luz de prueba")
                    .fill("Resumen", "Mañana no hay luz en la oficina.")
                    .press("Guardar borrador");
            screen().press("Enviar a revisión");
            assertThat(screen().errors()).containsExactly("Escribe la fecha", "Elige sobre qué es el aviso");
        });
        screen().select("Sobre qué es", "Atención al público")
                .fill("Desde qué día vale", "1/1/2026")
                .fill("Hasta qué día (opcional)", "31/12/2099")
                .press("Enviar a revisión")
                .says("Enviado a revisión.");

        open(WORK + "/dre/nuevo/pregunta")
                .fill("Pregunta", "¿Cuánto demora la prueba?")
                .fill("Texto", "Demora **un día**.")
                .fill("Lugar en la lista (opcional)", "1")
                .press("Guardar borrador");
        screen().press("Enviar a revisión").says("Enviado a revisión.");

        paso("Todo lo que está mal se dice de una vez", () -> {
            open(WORK + "/dre/nuevo/sede")
                    .fill("Coordenadas (opcional)", "por el río")
                    .fill("Teléfono (opcional)", "llámame")
                    .fill("Lugar en la lista (opcional)", "primero")
                    .press("Guardar borrador");
            assertThat(screen().errors()).hasSize(4);
            assertThat(screen().value("Coordenadas (opcional)")).isEqualTo("por el río");
        });
        paso("Un horario que el portal no entiende se dice, y lo escrito sigue ahí", () -> {
            open(WORK + "/dre/nuevo/sede")
                    .fill("Nombre de la sede", "Sede de prueba")
                    .fill("Dirección", "Jirón de Prueba 456")
                    .fill("Horario (opcional)", "De mañana y de tarde")
                    .press("Guardar borrador");
            screen().press("Enviar a revisión");
            assertThat(screen().errors()).hasSize(1).first().asString().startsWith("No entendemos el horario");
            assertThat(screen().value("Horario (opcional)")).isEqualTo("De mañana y de tarde");
        });
        screen().fill("Horario (opcional)", "Todos los días: 0:00 a 23:59")
                .fill("Coordenadas (opcional)", "-7.1617, -78.5128")
                .press("Enviar a revisión")
                .says("Enviado a revisión.");

        signIn("publicador.dre");
        publish("Corte de luz de prueba");
        publish("¿Cuánto demora la prueba?");
        publish("Sede de prueba");

        anotherPerson();
        paso("El aviso está en la portada mientras vale", () -> open("/dre")
                .says("Avisos", "Corte de luz de prueba", "Atención al público")
                .follow("Corte de luz de prueba")
                .says("Desde", "jueves 1 de enero de 2026", "Hasta"));
        paso("La pregunta se lee con su respuesta", () -> open("/dre/preguntas")
                .says("¿Cuánto demora la prueba?", "Demora un día."));
        paso("La sede dice si hoy atiende", () -> open("/dre/sedes")
                .says(
                        "Sede de prueba",
                        "Jirón de Prueba 456",
                        "lunes a domingo: de 12:00 a. m. a 11:59 p. m.",
                        "Ver en el mapa")
                .says("Hoy, "));
    }

    @Test
    @DisplayName("Se escribe como en una página, sin ratón y sin saber de marcas")
    void como_en_una_pagina() {
        signIn("editor.dre");
        open(WORK + "/dre/nuevo/pagina").fill("Título", "Matrícula del año");
        var page = screen().page("Texto");
        paso("Sin ratón escribe un título, una negrita y una lista", () -> {
            tabTo(page);
            chord("2", Keys.CONTROL, Keys.SHIFT);
            type("Requisitos", Keys.ENTER, "Trae tu ");
            chord("b", Keys.CONTROL);
            type("DNI");
            chord("b", Keys.CONTROL);
            type(Keys.ENTER);
            chord("8", Keys.CONTROL, Keys.SHIFT);
            type("Partida", Keys.ENTER, "Foto", Keys.ENTER, Keys.ENTER);
            assertThat(screen().value("Texto")).isEqualTo("## Requisitos\n\nTrae tu **DNI**\n\n- Partida\n- Foto");
        });
        paso("Un enlace que haría algo no se acepta", () -> {
            chord("k", Keys.CONTROL);
            type("Ver los trámites", Keys.TAB, "javascript:alert(1)", Keys.ENTER);
            screen().says("Escribe una dirección que empiece con https://");
        });
        paso("Uno a otra página del portal, sí; y Escape y Tab salen del texto", () -> {
            chord("a", Keys.CONTROL);
            type("/tramites", Keys.ENTER);
            assertThat(screen().value("Texto")).endsWith("- Foto\n\n[Ver los trámites](/tramites)");
            assertThat(focused()).isEqualTo(page);
            type(Keys.ESCAPE);
            assertThat(focused().getText()).isEqualTo("Deshacer");
            type(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
            assertThat(focused().getText()).isEqualTo("Título");
            type(Keys.ESCAPE);
            assertThat(focused()).isEqualTo(page);
            type(Keys.TAB);
            assertThat(focused()).isNotEqualTo(page);
        });
        paso("Lo ve como texto y lo guarda", () -> {
            screen().seeAsText("Texto");
            assertThat(screen().field("Texto").isDisplayed()).isTrue();
            screen().press("Guardar borrador").says("Guardado. Todavía no lo lee nadie más.");
            assertThat(screen().value("Texto")).contains("Trae tu **DNI**", "[Ver los trámites](/tramites)");
        });
        paso("Lo que pega de Word conserva su forma y deja lo demás", () -> {
            screen().fill("Texto", "");
            driver().executeScript(PASTE, screen().page("Texto"), FROM_WORD);
            assertThat(screen().value("Texto"))
                    .isEqualTo(
                            "## Vacantes\n\nHay **veinte** en *inicial*. Lee la [guía](https://www.gob.pe/drec) o esto.\n\n"
                                    + "- Partida\n  - o copia\n\n| Nivel | Vacantes |\n| --- | --- |\n| Inicial | 20 |");
        });
        paso("Lo que la página no sabe mostrar se queda como texto", () -> {
            screen().fill("Texto", "Un <b>texto</b> raro");
            screen().page("Texto");
            screen().says("Este texto tiene marcas de HTML. Sigue como texto para no perderlas.");
            assertThat(screen().value("Texto")).isEqualTo("Un <b>texto</b> raro");
        });
        var address = screen().address();
        driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        open(address);
        assertThat(screen().hasButton("Ver como texto")).isFalse();
        screen().field("Texto").sendKeys(" y más");
        screen().press("Guardar borrador").says("Guardado.");
        assertThat(screen().value("Texto")).endsWith(" y más");
    }

    @Test
    @DisplayName("Se va la luz, alguien sin cuenta mira el borrador, y llega el día de mirar la página otra vez")
    void de_la_luz_que_se_va_a_la_pagina_que_se_mira() {
        signIn("editor.dre");
        open(WORK + "/dre/nuevo/pagina")
                .fill("Título", "Horario de verano")
                .fill("Texto", "Atendemos de 8 a 4.")
                .press("Guardar borrador");
        var address = screen().address().replaceAll("\\?.*", "");
        paso("Se va la luz mientras escribe y recupera lo que no guardó", () -> {
            screen().fill("Texto", "Atendemos de 8 a 4, y los sábados.");
            until(() -> screen().text().contains("Copia en este navegador a las"));
            open(address).says("Hay texto que no llegaste a guardar");
            assertThat(screen().value("Texto")).isEqualTo("Atendemos de 8 a 4.");
            driver().findElement(By.id("borrador-si")).click();
            assertThat(screen().value("Texto")).isEqualTo("Atendemos de 8 a 4, y los sábados.");
            screen().press("Guardar borrador").says("Guardado.").doesNotSay("Hay texto que no llegaste");
        });
        paso("Ve cómo quedará en un teléfono, en una computadora y en papel", () -> screen().follow("Ver cómo se verá")
                .says("En un teléfono", "En una computadora", "En papel"));
        paso("Crea un enlace para quien conoce el tema y no tiene cuenta", () -> {
            screen().fill("Días que sirve el enlace", "0").press("Crear el enlace");
            assertThat(screen().errors()).containsExactly("Escribe un número de días de 1 a 30");
            screen().fill("Días que sirve el enlace", "7")
                    .press("Crear el enlace")
                    .says("Enlace creado.", "Copia el enlace ahora.", "Enlaces que sirven hoy");
        });
        var made = driver().findElement(By.cssSelector(".clave")).getText();
        var link = made.substring(made.indexOf("/vista-previa"));
        anotherPerson();
        paso("Esa persona lo lee, y nada más", () -> open(link)
                .says("Vista previa privada", "Horario de verano", "Atendemos de 8 a 4, y los sábados."));
        assertThat(driver().manage().getCookies()).isEmpty();
        open(link + "x");
        assertThat(screen().heading()).isEqualTo("No encontramos esta página");

        signIn("editor.dre");
        paso("La editora lo anula y dice cada cuánto se mira la página", () -> {
            open(address + "/ver/2").press("Anular").says("Enlace anulado.").doesNotSay("Enlaces que sirven hoy");
            open(address).fill("Cada cuántos días", "3").press("Guardar cada cuánto");
            assertThat(screen().errors()).containsExactly("Escribe un número de días de 7 a 1095, o déjalo en blanco");
            screen().fill("Cada cuántos días", "90")
                    .press("Guardar cada cuánto")
                    .says("Guardado.", "Toca mirarla desde el");
            screen().press("Enviar a revisión").says("Enviado a revisión.");
        });
        anotherPerson();
        paso("El enlace ya no muestra nada", () -> {
            open(link).doesNotSay("Horario de verano");
            assertThat(driver().getTitle()).doesNotContain("Horario");
        });
        signIn("publicador.dre");
        publish("Horario de verano");
        var id = address.substring(address.lastIndexOf('/') + 1);
        change("UPDATE content_upkeep SET due_on = '2026-01-01' WHERE item = " + id);
        signIn("editor.dre");
        paso("Al ingresar ve lo que le toca: sus páginas, y la que hay que mirar", () -> open("/gestion")
                .says("Tus páginas", "Toca mirar si siguen al día", "Horario de verano"));
        paso("La mira y lo anota", () -> screen().follow("Horario de verano")
                .press("Ya la miré: sigue al día")
                .says("Anotado quién la miró y cuándo.", "La miró editor.dre"));
        open("/gestion").doesNotSay("Horario de verano");
    }

    @Test
    @DisplayName("Un archivo se agrega una vez, se dice qué se ve, lo muestra una página y no se quita mientras se usa")
    void del_archivo_a_la_pagina() {
        signIn("editor.dre");
        paso("La editora agrega dos archivos a la vez, y cada uno dice cómo le fue", () -> {
            open("/gestion/archivos");
            screen().field("Archivos").sendKeys(picture() + "\n" + pdf("acta-de-archivo.pdf"));
            screen().button("Agregar").click();
            new WebDriverWait(driver(), Duration.ofSeconds(30))
                    .until(now -> now.findElements(By.cssSelector("#avance li")).size() == 2
                            && now.findElements(By.cssSelector("#avance progress"))
                                    .isEmpty());
            screen().says(
                            "«escuela.png» está en la biblioteca.",
                            "«acta-de-archivo.pdf» está en la biblioteca.",
                            "Falta decir qué se ve");
        });
        paso("La muestra en una página, con su pie", () -> {
            open(WORK + "/dre/nuevo/pagina")
                    .fill("Título", "La escuela de al lado")
                    .fill("Texto", "Queda cerca.")
                    .select("Agregar otro bloque", "Imagen con su pie")
                    .press("Agregar el bloque")
                    .select("Imagen", "escuela (falta decir qué se ve)")
                    .fill("Pie de la imagen (opcional)", "Vista desde la plaza")
                    .press("Guardar borrador")
                    .press("Enviar a revisión");
            assertThat(screen().errors())
                    .containsExactly("Di en Archivos qué se ve en cada imagen, o marca que es de adorno.");
        });
        paso("La ficha dice quién la usa; dice qué se ve, y no se puede quitar", () -> {
            open("/gestion/archivos/dre/escuela").says("Quién lo usa", "La escuela de al lado", "En borrador");
            assertThat(screen().hasButton("Quitar")).isFalse();
            screen().fill("¿Qué se ve en la imagen?", "Una escuela pintada de verde")
                    .press("Guardar")
                    .says("Guardado.");
        });
        openItem("La escuela de al lado");
        screen().press("Enviar a revisión").says("Enviado a revisión.");
        signIn("publicador.dre");
        publish("La escuela de al lado");

        anotherPerson();
        paso("Cualquiera la ve, y quien no ve oye qué se ve", () -> {
            open("/dre/la-escuela-de-al-lado").says("Vista desde la plaza");
            var shown = driver().findElement(By.cssSelector("figure img"));
            assertThat(shown.getAttribute("alt")).isEqualTo("Una escuela pintada de verde");
            until(() -> (Long) driver().executeScript("return arguments[0].naturalWidth", shown) > 0);
        });
    }

    @Test
    @DisplayName("Quien no escribe ni publica no entra, y quien es de otra dependencia no ve lo de ésta")
    void quien_no_puede() {
        signIn("recepcion.drtc");
        open(WORK);
        assertThat(screen().heading()).isEqualTo("No puedes entrar aquí");
        signIn("editor.diresa");
        open(WORK).doesNotSay("Dirección Regional de Educación");
        open(WORK + "/dre/1");
        assertThat(screen().heading()).isEqualTo("No puedes entrar aquí");
        open(WORK + "/diresa/1");
        assertThat(screen().heading()).isEqualTo("No puedes entrar aquí");
    }

    private void until(BooleanSupplier condition) {
        new WebDriverWait(driver(), Duration.ofSeconds(15)).until(driver -> condition.getAsBoolean());
    }

    /** Presses Tab until it is there; a form has no more stops than these. */
    private void tabTo(WebElement wanted) {
        for (int stop = 0; stop < 12 && !focused().equals(wanted); stop++) {
            type(Keys.TAB);
        }
        assertThat(focused()).isEqualTo(wanted);
    }

    private WebElement focused() {
        return driver().switchTo().activeElement();
    }

    private void type(CharSequence... what) {
        new Actions(driver()).sendKeys(what).perform();
    }

    /** A key while others are held down. */
    private void chord(String key, Keys... held) {
        var hands = new Actions(driver());
        List.of(held).forEach(hands::keyDown);
        hands.sendKeys(key);
        List.of(held).forEach(hands::keyUp);
        hands.perform();
    }

    private static String typed(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    private void publish(String title) {
        openItem(title);
        screen().press("Publicar").says("Publicado. Ya se lee en el portal.");
    }

    private void openItem(String title) {
        open(WORK).follow(title);
    }

    private static void signInto(Browser browser, String username) {
        browser.open("/gestion/ingreso")
                .fill("Usuario", username)
                .fill("Contraseña", TestPortal.DEMO_PASSWORD)
                .press("Ingresar");
    }

    private static Path picture() {
        try {
            var drawn = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
            var pen = drawn.createGraphics();
            pen.setColor(new Color(0xbedcf0));
            pen.fillRect(0, 0, 1200, 800);
            pen.setColor(new Color(0x2f6b46));
            pen.fillRect(200, 300, 800, 400);
            pen.setColor(new Color(0xa89660));
            pen.fillRect(0, 700, 1200, 100);
            pen.dispose();
            var file = Files.createTempDirectory("cumbe-foto").resolve("escuela.png");
            ImageIO.write(drawn, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void giveEditing(String username) {
        change(
                "INSERT INTO role_grant (account_id, role, agency, kiosk, from_date, until_date, code, version) SELECT a.id, g.role,"
                        + " g.agency, g.kiosk, g.from_date, g.until_date, UUID(), 0 FROM role_grant g JOIN account e ON e.id = g.account_id"
                        + " JOIN account a ON a.username = '" + username + "' WHERE e.username = 'editor.dre'");
    }

    private void takeEditing(String username) {
        change(
                "DELETE FROM role_grant WHERE role = 'EDITOR' AND account_id = (SELECT id FROM account WHERE username = '"
                        + username + "')");
    }

    private void change(String sql) {
        try (var database = DriverManager.getConnection(
                        portal().databaseUrl(), portal().databaseUser(), portal().databasePassword());
                var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
