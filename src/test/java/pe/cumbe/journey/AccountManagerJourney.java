package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The account manager opens an account, gives roles in two dependencies with their days, closes sessions and ends it. */
@DisplayName("La administradora de cuentas abre una cuenta, da funciones y las termina")
class AccountManagerJourney extends CaseWalk {

    private static final String JAEN = "Unidad de Gestión Educativa Local Jaén";
    private static final String USERNAME = "recepcion.prueba";
    private static final String CHOSEN = "cuatro gatos en el tejado";
    private final LocalDate today = LocalDate.now(ZoneId.of("America/Lima"));

    @Test
    @DisplayName("Desde la contraseña de un solo uso hasta cerrar la cuenta")
    void una_cuenta_y_sus_funciones() {
        var codes = fileFreeWriting(JAEN, "Rosa Elvira Huamán Terán", "Pido mi constancia de estudios.");

        paso("Ingresa y ve las cuentas", () -> {
            signIn("cuentas");
            open("/gestion/usuarios").says("Usuarios", "Blanca Demo");
        });
        paso("Si no escribe nada, le dice qué falta", () -> {
            screen().press("Abrir una cuenta").press("Abrir la cuenta");
            assertThat(screen().errors()).hasSize(4);
        });
        paso("Un nombre de usuario ya tomado y un correo mal escrito se rechazan", () -> {
            screen().fill("Nombre de usuario", "auditor")
                    .fill("Nombre y apellidos", "Elena Prueba")
                    .fill("Correo institucional", "elena.arroba.ejemplo")
                    .fill("Quién la pidió", "La titular, oficio 12")
                    .press("Abrir la cuenta");
            assertThat(screen().errors())
                    .containsExactly(
                            "Ya hay una cuenta con ese nombre de usuario. Escribe otro.",
                            "El correo debe parecerse a nombre@ejemplo.pe y llevar 160 letras como máximo.");
            assertThat(screen().value("Nombre y apellidos")).isEqualTo("Elena Prueba");
            assertThat(screen().value("Correo institucional")).isEqualTo("elena.arroba.ejemplo");
            assertThat(screen().value("Quién la pidió")).isEqualTo("La titular, oficio 12");
        });
        var once = paso("La abre con doble clic y ve la contraseña de un solo uso", () -> {
            screen().fill("Nombre de usuario", USERNAME).fill("Correo institucional", "elena@example.pe");
            var save = screen().button("Abrir la cuenta");
            screen().guardHttp(() -> driver().executeScript("arguments[0].click(); arguments[0].click()", save));
            screen().says(
                            "Cuenta abierta.",
                            "Contraseña de un solo uso",
                            "Esta cuenta no tiene funciones.",
                            "La pidió La titular, oficio 12.");
            return driver().findElement(By.className("clave")).getText();
        });
        paso("Unas fechas al revés se rechazan", () -> {
            give("Mesa de partes", JAEN, today.plusDays(2), today.plusDays(1));
            assertThat(screen().errors()).containsExactly("El último día es anterior al primero. Revisa las fechas.");
        });
        paso("Da una función desde mañana y otra, en otra dependencia, desde hoy", () -> {
            give("Mesa de partes", JAEN, today.plusDays(1), today.plusDays(90));
            screen().says("Función concedida.", "Todavía no empieza");
            give("Evaluador", DRTC, today, today.plusDays(30));
            screen().says("Función concedida.", "Vigente", "Evaluador");
        });
        paso("La contraseña no se vuelve a mostrar", () -> {
            openAccount();
            screen().doesNotSay(once);
        });

        paso("La persona nueva ingresa y primero cambia su contraseña", () -> {
            signIn(USERNAME, once);
            open("/gestion/expedientes").says("Cambiar la contraseña", "Ingresaste con una contraseña de un solo uso");
        });
        paso("Una corta se rechaza", () -> {
            change(once, "corta", "larga");
            assertThat(screen().errors()).hasSize(2);
        });
        paso("La cambia, ve los expedientes de una dependencia y todavía no los de la otra", () -> {
            change(once, CHOSEN, CHOSEN);
            open("/gestion/expedientes").says(DRTC).doesNotSay(JAEN);
        });

        signIn("cuentas");
        openAccount();
        paso("La administradora se la da también por hoy", () -> {
            give("Mesa de partes", JAEN, today, today);
            screen().says("Función concedida.", "Vigente");
        });

        signIn(USERNAME, CHOSEN);
        paso("La persona trabaja en la otra: recibe un expediente", () -> {
            open("/gestion/expedientes")
                    .select("Dependencia", JAEN)
                    .press("Buscar")
                    .says(codes.number());
            screen().fill("Número, nombre o documento", codes.number())
                    .press("Buscar")
                    .press("Abrir");
            screen().press("Recibir y dar el cargo")
                    .press("Ver cómo lo lee la persona")
                    .press("Confirmar")
                    .says("Listo. Quedó registrado.");
        });
        aDayPasses();
        paso(
                "Pasado su último día ya no los ve",
                () -> open("/gestion/expedientes").says(DRTC).doesNotSay(JAEN));

        var left = driver().manage().getCookieNamed("sesion");
        signIn("cuentas");
        openAccount();
        paso("La persona dejó abierta su sesión", () -> screen().says("Sesiones abiertas", "Chrome en Linux"));
        paso("La administradora la cierra", () -> {
            screen().press("Cerrar todas sus sesiones");
            screen().says("Sus sesiones están cerradas.", "No tiene sesiones abiertas.");
        });
        paso("Con su próximo clic la persona está fuera", () -> {
            var mine = driver().manage().getCookieNamed("sesion");
            driver().manage().addCookie(left);
            open("/gestion/expedientes").says("Ingreso de funcionarios");
            driver().manage().addCookie(mine);
        });
        openAccount();
        paso("En cada casilla, Enter hace lo que es de esa casilla", () -> {
            enter("Primer día");
            assertThat(screen().errors()).containsExactly("Escoge una función.");
            enter("Correo nuevo");
            assertThat(screen().errors()).containsExactly("Escribe el correo institucional de la persona.");
            enter("Motivo de la suspensión");
            assertThat(screen().errors())
                    .containsExactly(
                            "Escribe el último día de la suspensión. Puede ser hoy o después.",
                            "Escribe el motivo de la suspensión, en una línea de hasta 300 letras.");
        });
        signIn(USERNAME, CHOSEN);
        var hers = driver().manage().getCookieNamed("sesion");
        signIn("cuentas");
        openAccount();
        paso("La suspende por una semana", () -> {
            day("Último día de la suspensión", today.plusDays(7));
            screen().fill("Motivo de la suspensión", "Licencia.")
                    .press("Suspender la cuenta")
                    .says("Cuenta suspendida.", "Suspendida hasta el", "Licencia.", "No tiene sesiones abiertas.");
        });
        paso("La persona está fuera con su próximo clic, y al ingresar sabe por qué", () -> {
            driver().manage().addCookie(hers);
            open("/gestion/expedientes").says("Ingreso de funcionarios");
            signIn(USERNAME, CHOSEN);
            assertThat(screen().errors())
                    .containsExactly("Tu cuenta está suspendida por unos días. Habla con el administrador de cuentas.");
        });
        signIn("cuentas");
        openAccount();
        paso("La administradora levanta la suspensión", () -> screen().press("Levantar la suspensión")
                .says("Suspensión levantada.", "Abierta"));
        paso("Ve que una función terminó y la otra todavía no empieza", () -> screen().says(
                        "Terminó", "Todavía no empieza"));
        paso("Retirar se pregunta", () -> {
            screen().press("Retirar").says("Desde su próximo clic ya no tendrá la función.");
            assertThat(screen().hasButton("Sí, retirar la función")).isTrue();
        });
        paso("La retira", () -> screen().press("Sí, retirar la función").says("Función retirada.", "Retirada"));
        paso("Un correo de nadie se rechaza, y uno bueno se guarda", () -> {
            screen().fill("Correo nuevo", "elena").press("Cambiar el correo");
            assertThat(screen().errors()).hasSize(1);
            assertThat(screen().value("Correo nuevo")).isEqualTo("elena");
            screen().fill("Correo nuevo", "elena.prueba@example.pe")
                    .press("Cambiar el correo")
                    .says("Correo cambiado.", "elena.prueba@example.pe");
        });
        paso("Cierra la cuenta", () -> screen().press("Cerrar la cuenta")
                .press("Sí, cerrar la cuenta")
                .says("Cuenta cerrada.", "Cerrada"));
        paso("La persona ya no ingresa", () -> {
            signIn(USERNAME, CHOSEN);
            screen().says("El usuario o la contraseña no son correctos.");
        });
    }

    @Test
    @DisplayName("No puede darse funciones ni cerrar su propia cuenta, y quien cuida portales no entra")
    void lo_que_no_puede() {
        paso("Su propia cuenta no tiene botones", () -> {
            signIn("cuentas");
            open("/gestion/usuarios")
                    .fill("Usuario o nombre", "cuentas")
                    .press("Buscar")
                    .press("Ver");
            screen().says("Esta es tu cuenta.");
            assertThat(screen().hasButton("Dar la función")).isFalse();
            assertThat(screen().hasButton("Cerrar la cuenta")).isFalse();
        });
        paso("El administrador de portales ya no entra en «Usuarios»", () -> {
            signIn("portales");
            open("/gestion/usuarios").says("No puedes entrar aquí");
        });
        paso("En «Correos» nadie lee lo que dice un correo", () -> {
            open("/gestion/correos").says("Correos", "Nadie ve aquí lo que dice un correo");
            screen().guardHttp(() -> driver().findElement(By.cssSelector("input[value^=Enviados]"))
                    .click());
            assertThat(screen().text()).contains("…@").doesNotContainPattern("[A-Za-z0-9.]@");
        });
    }

    private void give(String role, String agency, LocalDate from, LocalDate until) {
        screen().select("Función", role).select("Dependencia", agency);
        day("Primer día", from);
        day("Último día (opcional)", until);
        screen().fill("Quién la pidió", "La titular, oficio 12").press("Dar la función");
    }

    private void enter(String label) {
        screen().guardHttp(() -> screen().field(label).sendKeys(Keys.ENTER));
    }

    private void openAccount() {
        open("/gestion/usuarios")
                .fill("Usuario o nombre", USERNAME)
                .press("Buscar")
                .press("Ver");
    }

    private void change(String current, String wanted, String repeated) {
        screen().fill("Contraseña actual", current)
                .fill("Contraseña nueva", wanted)
                .fill("Escribe otra vez la contraseña nueva", repeated)
                .press("Cambiar la contraseña");
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
