package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** An auditor joins a telephone, signs in with it, loses it, and another account manager helps. */
@DisplayName("Una auditora ingresa con un segundo paso en su teléfono")
class SecondFactorJourney extends AccountWalk {

    private static final String USERNAME = "auditora.telefono";
    private static final String EMAIL = "zoila.telefono@example.pe";
    private static final String PASSWORD = "nueve truchas del rio";

    @Test
    @DisplayName("Lo activa, ingresa con él, usa una clave en papel y se lo quitan cuando pierde todo")
    void un_telefono() {
        var once = openAccount(USERNAME, "Zoila Teléfono", EMAIL, "Auditor");
        choosePassword(USERNAME, once, PASSWORD);

        paso("Antes de nada, se le pide que una su teléfono", () -> {
            open("/gestion/actos").says("Protege tu ingreso con tu teléfono", "apunta la cámara a este dibujo");
            assertThat(driver().findElement(By.cssSelector("svg[role=img] path"))
                            .isDisplayed())
                    .isTrue();
        });
        paso("Un código que no es el de ahora se rechaza", () -> {
            screen().fill("Los 6 números de tu teléfono", "12 34").press("Activar el segundo paso");
            assertThat(screen().errors()).hasSize(1);
        });
        var secret = driver().findElement(By.className("clave")).getText();
        var telephone = new Telephone(secret);
        var papers = paso("Con el de ahora queda activo y ve sus diez claves en papel, esta vez", () -> {
            screen().fill("Los 6 números de tu teléfono", telephone.now()).press("Activar el segundo paso");
            screen().says("Listo. Desde tu próximo ingreso te pediremos los 6 números.");
            return driver().findElements(By.cssSelector("li.clave")).stream()
                    .map(WebElement::getText)
                    .toList();
        });
        assertThat(papers).hasSize(10).doesNotHaveDuplicates();
        paso("Ya trabaja", () -> {
            screen().follow("Ya las guardé");
            open("/gestion/actos").says("Registro de actos").doesNotSay(papers.get(0));
        });

        paso("En su próximo ingreso, la contraseña sola no basta", () -> {
            signIn(USERNAME, PASSWORD);
            open("/gestion/actos").says("Segundo paso", "los 6 números");
        });
        paso("Unos números cualquiera no entran", () -> {
            second("000000");
            assertThat(screen().errors()).hasSize(1);
        });
        paso("Los de su teléfono sí", () -> {
            second(telephone.next());
            open("/gestion/actos").says("Registro de actos");
        });
        paso("Sin el teléfono, una clave en papel", () -> {
            signIn(USERNAME, PASSWORD);
            second(papers.get(0));
            open("/gestion/mi-cuenta").says("Te quedan 9 claves en papel");
        });
        paso("La misma no sirve otra vez", () -> {
            signIn(USERNAME, PASSWORD);
            second(papers.get(0));
            assertThat(screen().errors()).hasSize(1);
        });

        paso("Perdió todo: un administrador de cuentas se lo quita", () -> {
            signIn("cuentas");
            open("/gestion/usuarios")
                    .fill("Usuario o nombre", USERNAME)
                    .press("Buscar")
                    .press("Ver")
                    .press("Quitar el segundo paso")
                    .says("comprobaste quién te lo pide")
                    .press("Sí, quitar el segundo paso")
                    .says("Segundo paso quitado.", "No lo usa");
        });
        assertThat(portal().mail().await(EMAIL, "Tu segundo paso de ingreso se quitó"))
                .contains("Zoila Teléfono");
        paso("En su próximo ingreso une otro teléfono", () -> {
            signIn(USERNAME, PASSWORD);
            open("/gestion/actos").says("Protege tu ingreso con tu teléfono");
            assertThat(driver().findElement(By.className("clave")).getText()).isNotEqualTo(secret);
        });
        paso("El auditor lo ve todo en el registro de actos", () -> {
            signIn("auditor");
            open("/gestion/actos")
                    .fill("Usuario", "cuentas")
                    .press("Buscar")
                    .says("Quitó el segundo paso de una cuenta");
        });
    }

    private void second(String code) {
        screen().fill("Los 6 números de tu teléfono", code).press("Ingresar");
    }
}
