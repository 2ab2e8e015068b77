package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;

/** The administrator of portals opens accounts, gives and ends roles, and dresses a portal. */
@DisplayName("El administrador de portales abre cuentas y cuida los portales")
class AdministratorJourney extends CaseWalk {

    private static final String JAEN = "Unidad de Gestión Educativa Local Jaén";
    private static final String AISA = "/gestion/dependencias/aisa";
    private static final String CHOSEN = "cuatro gatos en el tejado";
    private final LocalDate today = LocalDate.now(ZoneId.of("America/Lima"));

    @Test
    @DisplayName("Abre una cuenta y su función vale sólo de su primer día a su último")
    void una_cuenta_y_sus_funciones() {
        var codes = fileFreeWriting(JAEN, "Rosa Elvira Huamán Terán", "Pido mi constancia de estudios.");

        paso("Ingresa y ve las cuentas", () -> {
            signIn("portales");
            open("/gestion/usuarios").says("Usuarios", "Blanca Demo");
        });
        paso("Si no escribe nada, le dice qué falta", () -> {
            screen().press("Abrir una cuenta").press("Abrir la cuenta");
            assertThat(screen().errors()).hasSize(2);
        });
        paso("Un nombre de usuario ya tomado se rechaza", () -> {
            screen().fill("Nombre de usuario", "auditor")
                    .fill("Nombre y apellidos", "Elena Prueba")
                    .press("Abrir la cuenta");
            assertThat(screen().errors()).containsExactly("Ya hay una cuenta con ese nombre de usuario. Escribe otro.");
            assertThat(screen().value("Nombre y apellidos")).isEqualTo("Elena Prueba");
        });
        var once = paso("La abre con doble clic y ve la contraseña de un solo uso", () -> {
            screen().fill("Nombre de usuario", "recepcion.prueba");
            var save = screen().button("Abrir la cuenta");
            screen().guardHttp(() -> driver().executeScript("arguments[0].click(); arguments[0].click()", save));
            screen().says("Cuenta abierta.", "Contraseña de un solo uso", "Esta cuenta no tiene funciones.");
            return driver().findElement(By.className("clave")).getText();
        });
        paso("Unas fechas al revés se rechazan", () -> {
            reception(today.plusDays(2), today.plusDays(1));
            assertThat(screen().errors()).containsExactly("El último día es anterior al primero. Revisa las fechas.");
        });
        paso("Da la función desde mañana", () -> {
            reception(today.plusDays(1), today.plusDays(90));
            screen().says("Función concedida.", "Todavía no empieza");
        });
        paso("La contraseña no se vuelve a mostrar", () -> {
            openAccount("recepcion.prueba");
            screen().doesNotSay(once);
        });

        paso("La persona nueva ingresa y primero cambia su contraseña", () -> {
            signIn("recepcion.prueba", once);
            open("/gestion/expedientes").says("Cambiar la contraseña", "Ingresaste con una contraseña de un solo uso");
        });
        paso("Una corta se rechaza", () -> {
            change(once, "corta", "larga");
            assertThat(screen().errors()).hasSize(2);
        });
        paso("La cambia y todavía no tiene función", () -> {
            change(once, CHOSEN, CHOSEN);
            screen().says("Tu cuenta todavía no tiene una función vigente.");
        });
        paso("Antes de su primer día no entra", () -> open("/gestion/expedientes")
                .says("No puedes entrar aquí"));

        signIn("portales");
        openAccount("recepcion.prueba");
        paso("El administrador se la da también por hoy", () -> {
            reception(today, today);
            screen().says("Función concedida.", "Vigente");
        });

        signIn("recepcion.prueba", CHOSEN);
        paso("La persona ve los expedientes de su dependencia", () -> open("/gestion/expedientes")
                .says(JAEN, codes.number()));
        paso("Y trabaja: recibe uno", () -> {
            openCase(codes.number());
            screen().press("Recibir y dar el cargo")
                    .press("Ver cómo lo lee la persona")
                    .press("Confirmar")
                    .says("Listo. Quedó registrado.");
        });
        aDayPasses();
        paso("Pasado su último día no entra", () -> open("/gestion/expedientes").says("No puedes entrar aquí"));

        signIn("portales");
        openAccount("recepcion.prueba");
        paso("El administrador ve que terminó", () -> screen().says("Terminó", "Todavía no empieza"));
        paso("Retirar la otra se pregunta", () -> {
            screen().press("Retirar").says("Desde su próximo clic ya no tendrá la función.");
            assertThat(screen().hasButton("Sí, retirar la función")).isTrue();
        });
        paso("La retira", () -> screen().press("Sí, retirar la función").says("Función retirada.", "Retirada"));
        paso("Cierra la cuenta", () -> screen().press("Cerrar la cuenta")
                .press("Sí, cerrar la cuenta")
                .says("Cuenta cerrada.", "Cerrada"));
        paso("La persona ya no ingresa", () -> {
            signIn("recepcion.prueba", CHOSEN);
            screen().says("El usuario o la contraseña no son correctos.");
        });
    }

    @Test
    @DisplayName("Cambia cómo llegar y los colores de un portal, lo apaga y lo enciende")
    void un_portal() {
        paso("Ve las dependencias y sus portales", () -> {
            signIn("portales");
            open("/gestion/dependencias").says("Dependencias", JAEN);
        });
        paso("Busca una por sus letras", () -> screen().fill("Nombre o siglas", "aldea")
                .press("Buscar")
                .says("Aldea Infantil San Antonio")
                .doesNotSay(JAEN));
        paso("Abre la Aldea Infantil San Antonio", () -> screen().follow("Aldea Infantil San Antonio")
                .says("El portal está encendido", "Cómo llegar y comunicarse"));
        paso("Un correo y un teléfono que no lo son se rechazan", () -> {
            screen().fill("Teléfono", "llamar")
                    .fill("Correo institucional", "aldea")
                    .press("Guardar los datos de contacto");
            assertThat(screen().errors()).hasSize(2);
            assertThat(screen().value("Teléfono")).isEqualTo("llamar");
        });
        paso("Guarda los que sí", () -> screen().fill("Teléfono", "(076) 36-1234 anexo 12")
                .fill("Correo institucional", "aldea@example.pe")
                .fill("Horario de atención", "De lunes a viernes, de 8:00 a. m. a 4:00 p. m.")
                .press("Guardar los datos de contacto")
                .says("Datos de contacto guardados."));
        paso("Un color que no se lee se rechaza", () -> {
            screen().fill("Color sobre fondo blanco", "#ffff00").press("Guardar los colores");
            assertThat(screen().errors())
                    .containsExactly("El «color sobre fondo blanco» no se lee bien. Escoge uno más oscuro.");
        });
        paso("Uno que se lee se guarda", () -> screen().fill("Color sobre fondo blanco", "#114b5f")
                .press("Guardar los colores")
                .says("Colores guardados."));
        paso("La gente ve el horario y el color nuevos", () -> {
            open("/aisa").says("De lunes a viernes, de 8:00", "aldea@example.pe");
            assertThat(colourOfThePortal()).isEqualTo("#114b5f");
        });
        paso("Otra persona guarda mientras este administrador escribe", () -> {
            open(AISA).fill("Teléfono", "076 111111");
            inAnotherTab(() -> open(AISA).fill("Teléfono", "076 222222").press("Guardar los datos de contacto"));
            screen().press("Guardar los datos de contacto")
                    .says("Otra persona cambió estos datos", "Lo que está guardado ahora", "076 222222");
            assertThat(screen().value("Teléfono")).isEqualTo("076 111111");
        });
        paso("Lo ve y guarda lo suyo", () -> screen().press("Guardar los datos de contacto")
                .says("Datos de contacto guardados.")
                .doesNotSay("Lo que está guardado ahora"));
        paso("Apagar un portal se pregunta", () -> screen().press("Apagar el portal")
                .says("El portal dejará de verse."));
        paso("Lo apaga y la gente ya no lo encuentra", () -> {
            screen().press("Sí, apagar el portal").says("El portal está apagado.");
            open("/aisa").says("No encontramos esta página");
        });
        paso(
                "Lo enciende otra vez",
                () -> open(AISA).press("Abrir el portal desde la plantilla").says("El portal está encendido."));
        paso("La gente lo encuentra como estaba", () -> open("/aisa").says("Aldea Infantil San Antonio", "076 111111"));
    }

    private void reception(LocalDate from, LocalDate until) {
        screen().select("Función", "Mesa de partes").select("Dependencia", JAEN);
        day("Primer día", from);
        day("Último día (opcional)", until);
        screen().press("Dar la función");
    }

    private void openAccount(String username) {
        open("/gestion/usuarios")
                .fill("Usuario o nombre", username)
                .press("Buscar")
                .press("Ver");
    }

    private void change(String current, String wanted, String repeated) {
        screen().fill("Contraseña actual", current)
                .fill("Contraseña nueva", wanted)
                .fill("Escribe otra vez la contraseña nueva", repeated)
                .press("Cambiar la contraseña");
    }

    private void inAnotherTab(Runnable work) {
        var here = driver().getWindowHandle();
        driver().switchTo().newWindow(WindowType.TAB);
        work.run();
        driver().close();
        driver().switchTo().window(here);
    }

    private String colourOfThePortal() {
        return (String) driver().executeScript(
                        "return getComputedStyle(document.documentElement).getPropertyValue('--marca').trim()");
    }

    /** What was given for today was given for yesterday. */
    private void aDayPasses() {
        try (var database = DriverManager.getConnection(
                        portal().databaseUrl(), portal().databaseUser(), portal().databasePassword());
                var older = database.prepareStatement(
                        "UPDATE role_grant SET from_date = ?, until_date = ? WHERE from_date = ? AND until_date = ?")) {
            var yesterday = java.sql.Date.valueOf(today.minusDays(1));
            var last = java.sql.Date.valueOf(today);
            older.setDate(1, yesterday);
            older.setDate(2, yesterday);
            older.setDate(3, last);
            older.setDate(4, last);
            assertThat(older.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
