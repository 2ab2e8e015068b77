package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The administrator mends the template and opens a portal from it. */
@DisplayName("El administrador cambia la plantilla y abre un portal nuevo")
class TemplateJourney extends CaseWalk {

    private static final Pattern VERSION = Pattern.compile("Versión (\\d+)");
    private static final String NEW = "Unidad de Gestión Educativa Local San Pablo";

    @Test
    @DisplayName("Una página de la plantilla se publica y el portal nuevo empieza con ella")
    void de_la_plantilla_al_portal_nuevo() {
        signIn("portales");
        withoutPortal();
        paso("Ve la plantilla y su versión", () -> open("/gestion/plantilla")
                .says("Plantilla de los portales", "Versión " + version(), "Portada", "Menú"));
        int before = version();
        paso("Una página sin texto se rechaza", () -> {
            screen().press("Agregar una página")
                    .fill("Título", "Cómo atendemos")
                    .press("Guardar en la plantilla");
            assertThat(screen().errors()).hasSize(2);
            assertThat(screen().value("Título")).isEqualTo("Cómo atendemos");
        });
        paso("La escribe y ve cómo se leerá", () -> screen().fill("Dirección dentro del portal", "como-atendemos")
                .fill("Texto", "**{name}** atiende en la provincia de {province}.")
                .press("Ver cómo se leerá")
                .says("Dirección Regional de Educación atiende en la provincia de Cajamarca."));
        paso("La guarda: todavía falta publicar", () -> screen().press("Guardar en la plantilla")
                .says("Guardado. Falta publicar la plantilla.", "Hay cambios sin publicar"));
        paso("Publica la versión siguiente", () -> screen().press("Publicar la versión " + (before + 1))
                .says("Publicada.", "Versión " + (before + 1) + ", 1 página", "Versión 1, sin páginas"));
        open("/dre").doesNotSay("Cómo atendemos");

        paso("Abre la pantalla de un portal nuevo", () -> open("/gestion/dependencias")
                .follow("Abrir un portal nuevo")
                .says("Escoge la dependencia"));
        paso("Si no escoge nada, se lo dice", () -> {
            screen().press("Abrir el portal");
            assertThat(screen().errors()).containsExactly("Elige una dependencia de la lista");
        });
        paso("Una dirección de la región y un color que no se lee se rechazan", () -> {
            screen().select("Dependencia", NEW)
                    .fill("Dirección (opcional)", "noticias")
                    .fill("Color sobre fondo blanco", "#ffff00")
                    .fill("Color detrás de letras blancas", "#123d26")
                    .fill("Color sobre fondo oscuro", "#8fd6ab")
                    .press("Abrir el portal");
            assertThat(screen().errors()).hasSize(2);
            assertThat(screen().value("Dirección (opcional)")).isEqualTo("noticias");
        });
        paso("Lo abre", () -> screen().fill("Dirección (opcional)", "ugel-san-pablo")
                .fill("Color sobre fondo blanco", "#1d5c3a")
                .fill("Teléfono", "076 36-1234")
                .press("Abrir el portal")
                .says("El portal está abierto.", "El portal ya se ve"));
        paso("Lo ve enseguida, con la página de la plantilla", () -> screen().follow("Ver /ugel-san-pablo")
                .says(NEW, "Cómo atendemos", "076 36-1234"));
        paso("La página lleva el nombre de la dependencia", () -> screen().follow("Cómo atendemos")
                .says(NEW + " atiende en la provincia de"));
    }

    @Test
    @DisplayName("Quien no administra portales no entra")
    void quien_no_administra() {
        signIn("editor.dre");
        open("/gestion/plantilla");
        assertThat(screen().heading()).isEqualTo("No puedes entrar aquí");
        open("/gestion/dependencias/abrir");
        assertThat(screen().heading()).isEqualTo("No puedes entrar aquí");
    }

    /** The version of the template that the page shows; another journey may have published one. */
    private int version() {
        var found = VERSION.matcher(screen().content());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    /** As a dependency is that never had a portal: in the content all have one. */
    private void withoutPortal() {
        open("/gestion/dependencias/ugel-san-pablo/cerrar")
                .fill("Motivo", "Prueba de la plantilla.")
                .press("Ver qué pasará")
                .press("Sí, cerrar el portal");
        try (var database = DriverManager.getConnection(
                        portal().databaseUrl(), portal().databaseUser(), portal().databasePassword());
                var statement = database.createStatement()) {
            for (var part : List.of("portal_page", "content_move", "content_version", "content_item")) {
                statement.executeUpdate("DELETE FROM " + part + " WHERE agency = 'UGEL-12'");
            }
            assertThat(statement.executeUpdate("DELETE FROM portal WHERE agency = 'UGEL-12'"))
                    .isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
