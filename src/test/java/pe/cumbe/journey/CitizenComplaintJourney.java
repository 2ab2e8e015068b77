package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A person says what happened, gets a number and a key, and follows it. */
@DisplayName("Una persona presenta una queja, una sugerencia, una denuncia")
class CitizenComplaintJourney extends CaseWalk {

    private static final String DRE = "Dirección Regional de Educación Cajamarca";

    @Test
    @DisplayName("El portal pregunta qué pasó y dice dónde se presenta un reclamo")
    void el_reclamo_va_al_libro_nacional() {
        paso("Dice qué pasó", () -> open("/reclamos").says("¿Qué pasó?", "Queja", "Denuncia", "Sugerencia"));
        paso("Elige la dependencia", () -> screen().follow("Me atendieron mal o no quedé conforme con un servicio")
                .says("Cada dependencia tiene su Libro de Reclamaciones"));
        paso("Le dicen dónde", () -> {
            screen().select("¿En qué dependencia?", DRE).press("Continuar").says("Libro de Reclamaciones del Estado");
            assertThat(screen().link("Ir al Libro de Reclamaciones").getDomAttribute("href"))
                    .isEqualTo("https://reclamos.servicios.gob.pe/");
        });
        paso("El de salud es otro", () -> open("/reclamos/nuevo?tipo=reclamo&en=diresa")
                .says("Los establecimientos de salud tienen su propio Libro", "por confirmar"));
    }

    @Test
    @DisplayName("Una sugerencia: qué pasó, revisar, constancia, y cómo va")
    void una_sugerencia() {
        paso("Escribe su idea", () -> {
            open("/reclamos").follow("Tengo una idea para mejorar un servicio").press("Continuar");
            assertThat(screen().errors())
                    .containsExactlyInAnyOrder(
                            "Elige la dependencia",
                            "Cuéntanos qué pasó",
                            "Escribe tu nombre y apellidos",
                            "Revisa el número de tu documento. El DNI tiene 8 números");
        });
        paso("Lo que escribe no se pierde", () -> {
            screen().fill("¿Qué pasó?", "Pongan sillas en la sala de espera.").press("Continuar");
            assertThat(screen().value("¿Qué pasó?")).isEqualTo("Pongan sillas en la sala de espera.");
        });
        paso("Revisa", () -> {
            screen().select("¿En qué dependencia?", DRE)
                    .fill("Tu nombre y apellidos", "Rosa Elvira Huamán Terán")
                    .fill("Número de tu documento", "99127788")
                    .fill("Correo electrónico (opcional)", "rosa@example.org")
                    .press("Continuar");
            screen().says("Revisa y envía", "Pongan sillas", "Rosa Elvira Huamán Terán", DRE);
        });
        paso("Corrige", () -> screen().press("Corregir")
                .fill("¿Qué pasó?", "Pongan bancas en la sala de espera.")
                .press("Continuar")
                .says("Pongan bancas"));
        paso("Un archivo que no se acepta se dice ahí", () -> {
            screen().upload("Una prueba (opcional)", program()).press("Enviar");
            assertThat(screen().errors()).hasSize(1);
            screen().says("Revisa y envía", "Pongan bancas");
        });
        paso("Envía con una prueba y recibe su constancia", () -> screen().upload(
                        "Una prueba (opcional)", pdf("sala.pdf"))
                .press("Enviar")
                .says("Lo recibimos", "R-DRE-", "sala.pdf", "Te responderemos a más tardar"));
        assertThat(screen().address()).isEqualTo("/reclamos/nuevo");
        var codes = new Codes(codes().get(0), codes().get(1));

        anotherPerson();
        paso("Con otra clave no se abre", () -> {
            followComplaint(codes.number(), "AAAAA-AAAAA");
            assertThat(screen().errors())
                    .containsExactly(
                            "No encontramos nada con ese número y esa clave. Revisa los dos en tu constancia.");
        });
        paso("Ve cómo va", () -> {
            followComplaint(codes.number(), codes.key());
            screen().says("Sugerencia " + codes.number(), "Recibido", "Presentado");
            assertThat(downloads("sala.pdf")).isTrue();
        });
        paso("La retira, y tiene que decir por qué", () -> {
            screen().press("Retirar");
            assertThat(screen().errors()).containsExactly("Escribe por qué lo retiras");
            screen().fill("¿Por qué lo retiras?", "Ya las pusieron.")
                    .press("Retirar")
                    .says("Retirado");
        });
    }

    @Test
    @DisplayName("Una queja va al superior y pide el expediente")
    void una_queja() {
        paso("Pide el número del expediente", () -> {
            open("/reclamos").follow("En mi trámite se saltaron pasos o los hicieron mal");
            screen().select("¿En qué dependencia?", "Unidad de Gestión Educativa Local Jaén")
                    .fill("Número de tu expediente", "775")
                    .fill("¿Qué pasó?", "No me notificaron la observación.")
                    .fill("Tu nombre y apellidos", "Luis Prueba")
                    .fill("Número de tu documento", "99127788")
                    .press("Continuar");
            assertThat(screen().errors()).containsExactly("Revisa el número de tu expediente. Está en tu constancia");
        });
        paso("Dice quién la resuelve", () -> screen().fill("Número de tu expediente", "000775-2026-000001")
                .press("Continuar")
                .says("La resuelve", DRE));
        paso("La recibe el superior, que resuelve en 3 días hábiles", () -> screen().press("Enviar")
                .says("La resuelve " + DRE, "Son 3 días hábiles", "Tu trámite sigue su curso"));
    }

    @Test
    @DisplayName("Una queja cuyo superior no tiene titular no se queda sin que nadie la vea")
    void una_queja_sin_titular() {
        paso("La presenta", () -> {
            open("/reclamos").follow("En mi trámite se saltaron pasos o los hicieron mal");
            screen().select("¿En qué dependencia?", "Dirección Regional de Agricultura Cajamarca")
                    .fill("Número de tu expediente", "000779-2026-000001")
                    .fill("¿Qué pasó?", "No me notificaron la observación.")
                    .fill("Tu nombre y apellidos", "Luis Prueba")
                    .fill("Número de tu documento", "99127788")
                    .press("Continuar")
                    .press("Enviar")
                    .says("La resuelve");
        });
        var codes = new Codes(codes().get(0), codes().get(1));
        paso("Le dicen que se recibió, y nada más", () -> {
            followComplaint(codes.number(), codes.key());
            screen().says("Queja " + codes.number(), "Recibido").doesNotSay("El superior lo está resolviendo");
        });
        signIn("portales");
        paso("Quien administra los portales ve dónde falta el titular", () -> open("/gestion")
                .says("quejas esperan y la dependencia no tiene titular · GRDE"));
    }

    @Test
    @DisplayName("Una denuncia sin decir quién es")
    void una_denuncia_anonima() {
        paso("Lee cómo se guarda su nombre", () -> open("/reclamos")
                .follow("Vi algo contra la ley o un acto de corrupción")
                .says("Tu nombre se guarda aparte y cifrado"));
        paso("No dice quién es", () -> screen().select("¿En qué dependencia?", DRE)
                .fill("¿Qué pasó?", "Piden plata en la ventanilla 2, los lunes.")
                .choose("Prefiero no decir quién soy")
                .press("Continuar")
                .says("No dices quién eres"));
        paso("Recibe número y clave", () -> screen().press("Enviar").says("No guardamos quién eres"));
        var codes = new Codes(codes().get(0), codes().get(1));
        paso("Ve cómo va, y no la puede retirar", () -> {
            followComplaint(codes.number(), codes.key());
            screen().says("Denuncia " + codes.number());
            assertThat(screen().hasButton("Retirar")).isFalse();
        });
    }

    @Test
    @DisplayName("Cualquiera lee las cifras")
    void las_cifras() {
        paso("Con la meta del plan arriba", () -> open("/reclamos/estadisticas")
                .says("Reclamos en cifras", "85 de cada 100", "Por tipo", "Las denuncias se cuentan solo"));
    }

    private void followComplaint(String number, String key) {
        open("/reclamos/seguimiento").fill("Número", number).fill("Clave", key).press("Ver cómo va");
    }

    private static Path program() {
        try {
            return Files.write(
                    Files.createTempDirectory("cumbe-prueba").resolve("prueba.exe"), new byte[] {'M', 'Z', 0, 1, 2, 3});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
