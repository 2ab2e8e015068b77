package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.ServerKeys;
import pe.cumbe.shared.web.FormSeal;

/** Somebody reads what the portal publishes, and is told what to do when something goes wrong. */
@DisplayName("Una persona lee el portal, también cuando algo falla")
class ReadingJourney extends Journey {

    private static final String STEPS = "/tramites/escrito-libre/solicitar/";

    @BeforeEach
    void norms_with_text() {
        MadeUpNorms.load();
    }

    @Test
    @DisplayName("Lo que está publicado")
    void lo_publicado() {
        paso("Abre la portada", () -> open("/").says("¿Qué necesitas hacer?"));
        paso("Busca en todo el portal", () -> open("/buscar")
                .fill("Palabras o número", "cajamarca")
                .press("Buscar")
                .says("normas", "dependencias", "Dirección Regional de Educación"));
        paso("El número de una norma lo lleva directo a ella", () -> {
            open("/buscar").fill("Palabras o número", "45-2011").press("Buscar");
            assertThat(screen().address()).startsWith("/normas/rer/2011/45");
        });
        paso("Con el número de su expediente le dice dónde verlo", () -> open("/buscar")
                .fill("Palabras o número", "000775-2026-000001")
                .press("Buscar")
                .says("Parece un número de expediente"));
        paso("Ve las dependencias de su provincia", () -> open("/dependencias")
                .select("Provincia", "Jaén")
                .press("Filtrar")
                .says("UGEL"));
        paso("Entra al portal de una", () -> open("/ugel-jaen").says("Contacto"));
        paso("Ve los trámites de otra", () -> open("/drem/tramites"));
        paso("Lee la ficha de un trámite", () -> open("/tramites/cierre-cetpro-privado")
                .says("Qué necesitas"));
        paso("Calcula un plazo", () -> open("/plazos")
                .fill("¿Desde qué día se cuenta?", "7/3/2026")
                .fill("¿Cuánto dura el plazo?", "30")
                .press("Calcular")
                .says("martes 21 de abril de 2026"));
        paso("Mira qué datos puede descargar", () -> open("/datos").says("CC BY 4.0"));
        paso("Lee qué datos suyos se guardan", () -> open("/datos-personales").says("Datos personales"));
    }

    @Test
    @DisplayName("Una norma larga, por partes")
    void una_norma_larga() {
        paso("Abre la norma", () -> open(MadeUpNorms.LONG).says("En esta norma", "Artículo 1.-"));
        paso("Pasa a la parte siguiente", () -> {
            screen().press("Parte siguiente");
            assertThat(screen().address()).isEqualTo(MadeUpNorms.LONG + "/parte/2");
        });
        paso("Va directo a un artículo", () -> open(MadeUpNorms.LONG + "/art/700")
                .says("Artículo 700.-"));
        paso("Busca por palabras, entre dos años", () -> open("/normas")
                .fill("Desde el año", "2001")
                .fill("Hasta el año", "2011")
                .press("Aplicar filtros")
                .says("Desde 2001", "Hasta 2011"));
        paso("Dos normas tienen el mismo número y elige", () -> open(MadeUpNorms.HOMONYM.replace(
                        "/normas/", "/normas/homonimos/"))
                .says("Norma inventada sobre puentes", "Norma inventada sobre canales"));
        paso("Una que se retiró dice cuándo y por qué", () -> open(MadeUpNorms.WITHDRAWN)
                .says("Retiramos esta norma", "Se publicó por error"));
        paso("Un título difícil no rompe la página", () -> open(MadeUpNorms.AWKWARD));
    }

    @Test
    @DisplayName("Cuando algo falla")
    void cuando_algo_falla() {
        paso("La página no existe", () -> open("/no-existe").says("No encontramos esta página"));
        paso("Tampoco en el portal de una dependencia", () -> open("/dre/no-existe")
                .says("No encontramos"));
        paso("La página se retiró", () -> open("/prueba/estado/410").says("Retiramos esta página"));
        paso("No puede entrar", () -> open("/prueba/estado/403").says("No puedes entrar aquí"));
        paso("El formulario llegó roto", () -> open("/prueba/estado/400").says("No entendimos lo que llegó"));
        paso("La dirección no se usa así", () -> open("/prueba/estado/405").says("Esta página no se usa así"));
        paso("Lo que envió pesa demasiado", () -> open("/prueba/estado/413").says("Tu envío pesa demasiado"));
        paso(
                "Algo falló de nuestro lado",
                () -> open("/prueba/falla").says("Algo falló de nuestro lado").doesNotSay("secreto", "Exception"));
        paso("El portal está arrancando", () -> open("/prueba/estado/503").says("El portal está arrancando"));
        paso("A un funcionario se le cerró la página", () -> open("/prueba/caducada")
                .says("Pasó mucho tiempo", "Ingresar otra vez"));
    }

    @Test
    @DisplayName("Cuando falta algo en un formulario")
    void cuando_falta_algo() throws IOException {
        paso(
                "No escribe su número ni su clave",
                () -> open("/seguimiento").press("Ver mi trámite").says("Revisa estos 2 datos"));
        paso("La clave no es", () -> open("/seguimiento")
                .fill("Número de expediente", "000775-2026-999999")
                .fill("Clave", "AAAAA-AAAAA")
                .press("Ver mi trámite")
                .says("No encontramos un trámite con ese número y esa clave"));
        paso(
                "No elige la dependencia",
                () -> open(STEPS + "inicio").press("Empezar").says("Revisa este dato"));
        paso("Su clave corta no existe", () -> open(STEPS + "inicio")
                .fill("Tu clave", "ZZZ-ZZZ")
                .press("Seguir con mi clave")
                .says("No encontramos lo que guardaste"));
        paso(
                "Deja sus datos en blanco",
                () -> open(STEPS + "datos").press("Continuar").says("Revisa estos"));
        paso(
                "No dice dónde avisarle",
                () -> open(STEPS + "avisos").press("Continuar").says("Revisa"));
        paso("No dice qué pide", () -> open(STEPS + "pedido").press("Continuar").says("Escribe qué pides"));
        var wrong = Files.write(Files.createTempDirectory("cumbe").resolve("foto.jpg"), new byte[] {'M', 'Z', 0, 0, 1});
        paso("Su archivo no es lo que dice ser", () -> {
            open(STEPS + "documentos")
                    .upload("Otro documento (opcional)", wrong)
                    .press("Continuar");
            screen().says("No podemos recibir este tipo de archivo");
        });
        paso("Envía sin haber completado nada", () -> open(STEPS + "revisar"));
        paso("Vuelve a un formulario que dejó abierto cinco horas: lo escrito sigue ahí", () -> {
            open(STEPS + "pedido").fill("¿Qué pides?", "Pido una copia de mi resolución");
            driver().executeScript("document.querySelector('input[name=sello]').value=arguments[0]", staleSeal());
            screen().press("Continuar").says("Pasó mucho tiempo. Lo que escribiste sigue aquí");
            assertThat(screen().value("¿Qué pides?")).isEqualTo("Pido una copia de mi resolución");
        });
        paso("Calcula un plazo con un día que no existe", () -> open("/plazos?desde=2026-02-30&cantidad=mil")
                .says("Revisa estos 2 datos"));
        paso("No encuentra nada", () -> open("/buscar?q=zzxxqq").says("No encontramos nada con esas palabras"));
    }

    private String staleSeal() {
        try {
            var keys = new ServerKeys(
                    Files.readAllBytes(portal().data().resolve("keys").resolve("seal.key")));
            var fiveHoursAgo = Clock.offset(Clock.system(OfficialClock.ZONE), Duration.ofHours(-5));
            return new FormSeal(keys, fiveHoursAgo).issue("/tramites/{slug}/solicitar/{paso}", "0".repeat(32));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
