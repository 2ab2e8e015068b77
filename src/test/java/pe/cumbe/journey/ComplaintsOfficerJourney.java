package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The officer of complaints watches the national book and answers what people filed here. */
@DisplayName("La dependencia atiende reclamos, consultas y denuncias")
class ComplaintsOfficerJourney extends CaseWalk {

    private static final String DRE = "Dirección Regional de Educación Cajamarca";
    private static final String PREVIEW = "Ver cómo lo lee la persona";

    @Test
    @DisplayName("Lo que llegó en papel se traslada al libro nacional y se sigue desde aquí")
    void el_libro_nacional() {
        signIn("reclamos.dre");
        paso("Ve lo vencido primero", () -> open("/gestion/libro")
                .says("Por trasladar", "HOJA-0007", "Vencido hace 2 días hábiles", "DEMO-LR-0021"));
        paso("Anota una hoja, y le dicen qué falta", () -> {
            screen().press("Anotar uno recibido").fill("Fecha", "ayer").press("Guardar");
            assertThat(screen().errors()).containsExactly("Escribe una fecha, por ejemplo 7/3/2026");
            screen().fill("Fecha", "20/11/2026").press("Guardar");
            assertThat(screen().errors())
                    .containsExactlyInAnyOrder("Escribe el código de la hoja, de 60 letras o menos", "Escribe la sede");
        });
        paso("La anota", () -> screen().fill("Código de la hoja", "HOJA-0100")
                .fill("Sede", "Sede central")
                .press("Guardar")
                .says("Listo. Quedó registrado.", "HOJA-0100"));
        paso("Dice que ya la trasladó", () -> {
            pressCalled("Ya lo trasladé HOJA-0100");
            screen().fill("Número en el libro nacional", "2026-LR-0100")
                    .select("Motivo", "Tiempo")
                    .press("Guardar")
                    .says("Trasladado el", "2026-LR-0100");
        });
        paso("Copia la respuesta que dio en el libro", () -> {
            pressCalled("Actualizar 2026-LR-0100");
            screen().select("Estado", "Aceptado")
                    .fill("Fecha", today())
                    .fill("Qué se respondió (opcional)", "Se amplió el horario.")
                    .press("Guardar")
                    .says("Aceptado", "Se amplió el horario.");
        });
    }

    @Test
    @DisplayName("Una consulta: pide que la completen, responde y avisa")
    void una_consulta() {
        write("Tengo una pregunta sobre un asunto o una norma", "¿Puedo estudiar de noche?");
        screen().choose("Quiero recoger la respuesta en la oficina")
                .press("Enviar")
                .says("por lo menos hasta el");
        var codes = new Codes(codes().get(0), codes().get(1));

        signIn("reclamos.dre");
        screen().says("reclamos y consultas por atender", "fuera de plazo");
        paso("Ve su cola, con lo que vence primero arriba", () -> open("/gestion/reclamos")
                .says("Reclamos y consultas", DRE, codes.number()));
        paso("La abre", () -> {
            pressCalled("Abrir " + codes.number());
            screen().says("Consulta " + codes.number(), "Rosa Elvira Huamán Terán", "¿Puedo estudiar de noche?");
        });
        paso("Pide que la completen", () -> screen().press("Pedir que lo completen")
                .fill("Texto", "Dinos en qué institución.")
                .press(PREVIEW)
                .says("Dinos en qué institución."));
        paso("La confirma, y el plazo se detiene", () -> screen().press("Confirmar")
                .says("Plazo detenido"));

        anotherPerson();
        paso("La persona la completa", () -> {
            followComplaint(codes);
            screen().says("Dinos en qué institución.", "Plazo detenido")
                    .fill("¿Qué nos respondes?", "En la nocturna de San Ramón.")
                    .press("Enviar")
                    .says("Recibimos lo que enviaste.");
        });

        signIn("reclamos.dre");
        open("/gestion/reclamos");
        pressCalled("Abrir " + codes.number());
        paso("Empieza con una respuesta preparada", () -> {
            screen().press("Responder").select("Empezar con una respuesta (opcional)", "Respuesta con su norma");
            screen().press("Usar esa respuesta");
            assertThat(screen().value("Texto")).startsWith("Preguntaste por");
        });
        paso("Responde en palabras sencillas", () -> screen().fill(
                        "Texto", "Sí. La nocturna de San Ramón abre en marzo.")
                .press(PREVIEW)
                .press("Confirmar")
                .says("Respondido"));
        paso("La avisa", () -> screen().press("Avisar la respuesta")
                .fill("Texto", "Por correo y en esta página.")
                .press(PREVIEW)
                .says("Respuesta a tu consulta. Sí.")
                .press("Confirmar")
                .says("Respondido y avisado", "La respuesta espera en la oficina hasta"));

        anotherPerson();
        paso("La persona lee la respuesta", () -> {
            followComplaint(codes);
            screen().says(
                            "Respuesta a tu consulta",
                            "Sí. La nocturna de San Ramón abre en marzo.",
                            "Te respondimos el",
                            "Tu respuesta está en la oficina de " + DRE);
        });

        signIn("reclamos.dre");
        paso("La encuentra entre lo terminado", () -> {
            open("/gestion/reclamos").select("Mostrar", "Terminados").press("Buscar");
            pressCalled("Abrir " + codes.number());
            assertThat(screen().hasButton("Archivar")).isFalse();
        });
        paso("Anota que la recogieron", () -> screen().press("Anotar que la recogieron")
                .press(PREVIEW)
                .press("Confirmar")
                .says("Archivado", "Respuesta recogida en la oficina"));
    }

    @Test
    @DisplayName("Una denuncia reservada: quién la hizo se abre con un motivo que queda registrado")
    void una_denuncia() {
        var codes = file("Vi algo contra la ley o un acto de corrupción", "Piden plata en la ventanilla 2.");

        signIn("reclamos.dre");
        open("/gestion/reclamos").doesNotSay("Piden plata", "Rosa Elvira Huamán Terán");
        paso("La abre sin ver quién es", () -> {
            pressCalled("Abrir " + codes.number());
            screen().says("Esta denuncia es reservada", "Piden plata en la ventanilla 2.")
                    .doesNotSay("Rosa Elvira Huamán Terán", "99127788");
        });
        paso("No puede saberlo sin un motivo", () -> {
            screen().press("Abrir quién denuncia");
            assertThat(screen().errors()).containsExactly("Escribe el texto");
        });
        paso("Con un motivo la ve una vez", () -> screen().fill("¿Por qué necesitas saberlo?", "Lo pide la fiscalía")
                .press("Abrir quién denuncia")
                .says("Rosa Elvira Huamán Terán", "99127788"));
        paso("Y ya no está", () -> screen().press("Ver lo nuevo").doesNotSay("Rosa Elvira Huamán Terán"));

        signIn("auditor");
        paso("El auditor ve quién la abrió y por qué", () -> open("/gestion/actos")
                .says("Abrió quién denunció", "Lo pide la fiscalía", "Vio una denuncia reservada"));

        signIn("reclamos.diresa");
        paso("Otra dependencia no la ve", () -> open("/gestion/reclamos").doesNotSay(codes.number()));
    }

    @Test
    @DisplayName("El administrador de portales cambia el régimen de una dependencia")
    void el_regimen() {
        signIn("portales");
        paso("Un libro propio necesita su autorización", () -> {
            open("/gestion/regimen")
                    .select("Dependencia", "Aldea Infantil San Antonio")
                    .press("Ver esta dependencia");
            screen().says("No tiene uno propio: vale el de la región.")
                    .choose("Libro propio autorizado")
                    .fill("¿Desde qué día?", "20/11/2026")
                    .press("Guardar");
            assertThat(screen().errors()).containsExactly("Un libro propio necesita el número de su autorización");
        });
        paso("Con ella se guarda", () -> screen().fill("Número de la autorización", "Resolución de prueba 1-2026")
                .fill("Responsable de reclamos (opcional)", "Ana Prueba, jefa de atención")
                .fill("¿Qué día fue designado? (opcional)", "20/11/2026")
                .press("Guardar")
                .says(
                        "Guardado. Vale desde ese día.",
                        "Resolución de prueba 1-2026",
                        "hasta el 25 de noviembre de 2026"));
        anotherPerson();
        paso("Y la gente presenta ahí sus reclamos", () -> open("/reclamos/nuevo?tipo=reclamo&en=aisa")
                .says("¿De qué trata?"));
    }

    private Codes file(String choice, String what) {
        write(choice, what);
        screen().press("Enviar");
        return new Codes(codes().get(0), codes().get(1));
    }

    private void write(String choice, String what) {
        anotherPerson();
        open("/reclamos")
                .follow(choice)
                .select("¿En qué dependencia?", DRE)
                .fill("¿Qué pasó?", what)
                .fill("Tu nombre y apellidos", "Rosa Elvira Huamán Terán")
                .fill("Número de tu documento", "99127788")
                .press("Continuar");
    }

    private void followComplaint(Codes codes) {
        open("/reclamos/seguimiento")
                .fill("Número", codes.number())
                .fill("Clave", codes.key())
                .press("Ver cómo va");
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("America/Lima")).format(DateTimeFormatter.ofPattern("d/M/yyyy"));
    }
}
