package pe.cumbe.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import org.openqa.selenium.By;

/** What journeys about accounts do on their way: the account manager opens one, its owner chooses a password. */
abstract class AccountWalk extends CaseWalk {

    /** Opens an account as the account manager does; its one-time password. */
    protected String openAccount(String username, String name, String email, String role) {
        signIn("cuentas");
        open("/gestion/usuarios")
                .press("Abrir una cuenta")
                .fill("Nombre de usuario", username)
                .fill("Nombre y apellidos", name)
                .fill("Correo institucional", email)
                .fill("Quién la pidió", "El titular, de prueba")
                .press("Abrir la cuenta");
        var once = driver().findElement(By.className("clave")).getText();
        screen().select("Función", role);
        day("Primer día", LocalDate.now(ZoneId.of("America/Lima")));
        screen().fill("Quién la pidió", "El titular, de prueba")
                .press("Dar la función")
                .says("Función concedida.");
        return once;
    }

    /** Signs in with the one-time password and chooses another one. */
    protected void choosePassword(String username, String once, String chosen) {
        signIn(username, once);
        screen().fill("Contraseña actual", once)
                .fill("Contraseña nueva", chosen)
                .fill("Escribe otra vez la contraseña nueva", chosen)
                .press("Cambiar la contraseña");
    }
}
