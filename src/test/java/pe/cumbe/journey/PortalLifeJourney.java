package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pe.cumbe.OneServer;

/** A portal gets another address, closes while people wait for it, and returns. */
@DisplayName("Un portal cambia de dirección, se cierra y vuelve")
class PortalLifeJourney extends CaseWalk {

    private static final String NAME = "Unidad de Gestión Educativa Local Celendín";
    private static final String SCREEN = "/gestion/dependencias/ugel-celendin";
    private static final String WHY = "Se une a otra dependencia por la Ordenanza Regional 5-2026.";

    @Test
    @DisplayName("La dirección de antes lleva a la nueva, también después de volver atrás")
    void una_direccion() {
        signIn("portales");
        paso("Una palabra de la región se rechaza", () -> {
            open(SCREEN).follow("Cambiar las siglas o la dirección");
            screen().fill("Dirección", "normas").press("Guardar las siglas y la dirección");
            assertThat(screen().errors()).hasSize(1);
        });
        paso("Guarda una dirección nueva", () -> screen().fill("Dirección", "ugel-celendin-norte")
                .press("Guardar las siglas y la dirección")
                .says("Siglas y dirección guardadas.", "/ugel-celendin-norte"));
        leads("/ugel-celendin/contacto?x=1", "/ugel-celendin-norte/contacto?x=1");
        leads("/UGEL-Celendín/", "/ugel-celendin");
        paso("Vuelve a la de antes", () -> open(SCREEN + "-norte/direccion")
                .fill("Dirección", "ugel-celendin")
                .press("Guardar las siglas y la dirección")
                .says("Siglas y dirección guardadas."));
        leads("/ugel-celendin-norte/contacto", "/ugel-celendin/contacto");
        assertThat(new PlainBrowser(OneServer.portal().port())
                        .get("/ugel-celendin")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName(
            "Cierra un portal con un expediente abierto: la gente lee por qué, sigue su expediente, y el portal vuelve")
    void un_cierre() {
        var codes = fileFreeWriting(NAME, "Rosa Quispe Demo", "Pido una copia de mi certificado.");
        signIn("portales");
        paso("Sin motivo no se cierra", () -> {
            open(SCREEN).follow("Cerrar el portal");
            screen().press("Ver qué pasará");
            assertThat(screen().errors()).containsExactly("Escribe por qué se cierra. La gente lo leerá.");
        });
        paso("Antes de cerrarlo lee en números qué pasará", () -> screen().fill("Motivo", WHY)
                .select("Dependencia que asume sus funciones", "Dirección Regional de Educación Cajamarca")
                .press("Ver qué pasará")
                .says("expediente sigue abierto", "Hay personas que esperan una respuesta."));
        paso("Lo cierra", () -> screen().press("Sí, cerrar el portal").says("El portal está cerrado."));
        anotherPerson();
        paso("La gente lee desde cuándo, por qué y adónde ir", () -> open("/ugel-celendin/contacto")
                .says(NAME + ": este portal se cerró", WHY, "Dirección Regional de Educación Cajamarca"));
        var anybody = new PlainBrowser(OneServer.portal().port());
        for (var gone : new String[] {
            "", "/tramites", "/noticias/feed", "/directorio", "/transparencia/presupuesto/3.1", "/no-hay"
        }) {
            assertThat(anybody.get("/ugel-celendin" + gone).status()).as(gone).isEqualTo(410);
        }
        for (var list : new String[] {"/dependencias", "/sitemaps/paginas-1.xml", "/api/v1/dependencias"}) {
            assertThat(anybody.get(list).html()).as(list).doesNotContain("/ugel-celendin\"", "/ugel-celendin<");
        }
        paso(
                "Un trámite nuevo se rechaza y dice quién atiende",
                () -> open("/tramites/escrito-libre/solicitar/inicio?en=ugel-celendin")
                        .says(NAME + " ya no recibe nada nuevo", "Ahora atiende"));
        paso("Quien ya presentó sigue su expediente", () -> {
            follow(codes.number(), codes.key());
            screen().says("Expediente " + codes.number());
        });
        signIn("portales");
        paso("Lo abre otra vez", () -> open(SCREEN)
                .says("El portal está cerrado desde el", WHY)
                .press("Abrir el portal otra vez")
                .says("El portal está encendido."));
        assertThat(anybody.get("/ugel-celendin/contacto").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("Un dominio de antes lleva al portal, y uno que nadie puso no cambia nada")
    void un_dominio() {
        var host = "www.ugelcelendin.gob.pe";
        signIn("portales");
        paso("Un dominio mal escrito se rechaza", () -> {
            open(SCREEN + "/direccion").fill("Dominio", "https://" + host).press("Agregar el dominio");
            assertThat(screen().errors()).hasSize(1);
        });
        paso(
                "Agrega el dominio",
                () -> screen().fill("Dominio", host).press("Agregar el dominio").says("Dominio agregado.", host));
        var front = asked("/", host);
        assertThat(front.status()).isEqualTo(301);
        assertThat(front.header("location")).isEqualTo("/ugel-celendin");
        assertThat(asked("/directorio?pagina=2", host + ":80").header("location"))
                .isEqualTo("/ugel-celendin/directorio?pagina=2");
        assertThat(asked("/ugel-celendin", host).status()).isEqualTo(200);
        var forged = asked("/ugel-celendin", "otro.example.org");
        assertThat(forged.status()).isEqualTo(200);
        assertThat(forged.body())
                .contains("<link rel=\"canonical\" href=\"/ugel-celendin\"")
                .doesNotContain("otro.example.org");
        paso("Lo quita y ya no lleva a nada", () -> {
            pressCalled("Quitar " + host).says("Dominio quitado.");
            assertThat(asked("/directorio", host).status()).isEqualTo(200);
        });
    }

    private static Wire.Answer asked(String path, String host) {
        return Wire.here().send("GET", path, Map.of("Host", host), new byte[0]);
    }

    @Test
    @DisplayName("Descarga la copia de un portal; lo que no es una copia no se trae")
    void una_copia() throws IOException {
        signIn("portales");
        var copy = paso("Lee qué lleva y descarga la copia", () -> {
            open(SCREEN).follow("Descargar una copia del portal").says("Qué no lleva");
            return download("Descargar la copia");
        });
        assertThat((String) copy.get("name")).contains("portal-ugel-celendin-");
        assertThat(copy.get("kept")).isEqualTo("no-store");
        var saved = Files.createTempDirectory("cumbe").resolve("copia.zip");
        Files.write(saved, Base64.getDecoder().decode((String) copy.get("bytes")));
        try (var zip = new ZipFile(saved.toFile())) {
            assertThat(zip.getEntry("manifiesto.json")).isNotNull();
        }
        paso("Un archivo que no es una copia no se trae", () -> {
            open("/gestion/dependencias")
                    .follow("Traer un portal")
                    .upload("Archivo de la copia", pdf("copia.zip"))
                    .press("Traer el portal");
            assertThat(screen().errors()).containsExactly("El archivo no es la copia de un portal, o está dañado.");
        });
    }

    private static void leads(String from, String to) {
        var answer = new PlainBrowser(OneServer.portal().port()).get(from.replace("í", "%C3%AD"));
        assertThat(answer.status()).as(from).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(to);
    }
}
