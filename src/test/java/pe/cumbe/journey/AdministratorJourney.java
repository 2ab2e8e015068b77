package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import pe.cumbe.shared.OfficialClock;

/** The administrator of portals dresses a portal. */
@DisplayName("El administrador de portales cuida los portales")
class AdministratorJourney extends CaseWalk {

    private static final String JAEN = "Unidad de Gestión Educativa Local Jaén";
    private static final List<String> NOT_TAKEN = List.of(
            "La copia se agranda demasiado al abrirla. No se trajo nada.",
            "La copia tiene archivos que ninguna copia tiene. No se trajo nada.",
            "El archivo no es la copia de un portal, o está dañado.");
    private static final String AISA = "/gestion/dependencias/aisa";

    @Test
    @DisplayName("Cambia cómo llegar y los colores de un portal")
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
        paso("El portal ofrece el más parecido que sí se lee", () -> {
            var offer = driver().findElement(By.cssSelector(".muestra input")).getDomAttribute("value");
            screen().press(String.valueOf(offer));
            assertThat("Usar " + screen().value("Color sobre fondo blanco")).isEqualTo(offer);
        });
        paso("Otro que se lee se guarda", () -> screen().fill("Color sobre fondo blanco", "#114b5f")
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
        var lastDay = LocalDate.now(OfficialClock.ZONE).plusDays(30);
        paso("Dispensa de cuatro ojos a una dependencia pequeña, por un tiempo y con su motivo", () -> {
            screen().press("Dispensar");
            assertThat(screen().errors())
                    .containsExactly("Escribe el motivo de la dispensa", "Escribe el último día de la dispensa");
            screen().fill("Motivo de la dispensa", "Solo trabaja una persona")
                    .fill(
                            "Último día",
                            lastDay.getDayOfMonth() + "/" + lastDay.getMonthValue() + "/" + lastDay.getYear())
                    .press("Dispensar")
                    .says("Dispensada. Quien escribe también puede publicar.", "Solo trabaja una persona");
        });
        paso("Ve cómo están todos los portales", () -> open("/gestion/salud")
                .says("Salud de los portales", "Todos los portales", "Dispensa, quedan 30 días", "Urgente"));
        paso("Los ordena por una sola cosa", () -> screen().select("Primero, el que más necesita de", "Cuatro ojos")
                .press("Ordenar")
                .says("Dispensa, quedan 30 días"));
        open(AISA);
        paso("La termina antes", () -> screen().press("Terminar la dispensa")
                .says("Terminada. Otra vez hacen falta dos personas.")
                .doesNotSay("Solo trabaja una persona"));
        paso("Una copia que se agranda sin fin al abrirla, o que no es una copia, no entra", () -> {
            open("/gestion/dependencias/traer")
                    .upload("Archivo de la copia", zip("filas/dependencia.jsonl", 300))
                    .press("Traer el portal");
            assertThat(screen().errors()).hasSize(1).containsAnyElementsOf(NOT_TAKEN);
            screen().upload("Archivo de la copia", zip("../../afuera.jsp", 1)).press("Traer el portal");
            assertThat(screen().errors()).hasSize(1).containsAnyElementsOf(NOT_TAKEN);
        });
    }

    /** A zip of one entry that is much larger inside than it looks. */
    private static Path zip(String entry, int megabytes) throws IOException {
        var file = Files.createTempDirectory("cumbe-copia").resolve("copia.zip");
        var nothing = new byte[1 << 20];
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(entry));
            for (int written = 0; written < megabytes; written++) {
                out.write(nothing);
            }
        }
        return file;
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
}
