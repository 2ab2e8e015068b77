package pe.cumbe.journey;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people, programs and enemies write into the forms, row by row, with what the portal has to answer. {@link
 * BadInputWalk} walks them. Of every row holds: the message in Spanish, once in the summary and once at the field it is
 * about, and no other; everything else comes back as it was typed; nothing of the program or of another dependency shows.
 */
final class BadInputs {

    /** How often it is sent. */
    enum Times {
        ONCE,
        TWICE,
        AT_ONCE
    }

    /**
     * A form.
     *
     * @param account who fills it; empty for anybody
     * @param path buttons on the way to it, by their words or names; of several between bars, the first that is there
     * @param button name of the one that sends it; empty for a page that is only asked for
     * @param first what is typed on the way
     * @param good what is typed where a row says nothing else
     */
    record Form(
            String name,
            String account,
            String address,
            List<String> path,
            String button,
            Map<String, String> first,
            Map<String, String> good) {

        Form(String name, String account, String address, List<String> path, String button, Map<String, String> good) {
            this(name, account, address, path, button, Map.of(), good);
        }
    }

    /** A file that is handed in. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Upload(String field, String name, byte[] content) {}

    /**
     * A bad input.
     *
     * @param at ids of the fields that say what is wrong; empty where the page as a whole does
     * @param says the lines of the summary, or words of the page
     * @param keeps whether what was typed comes back
     * @param lost names of what cannot: no list shows what it does not offer
     */
    record Row(
            Form form,
            String what,
            Map<String, String> typed,
            Set<String> without,
            @Nullable Upload file,
            int status,
            List<String> at,
            List<String> says,
            boolean keeps,
            Set<String> lost,
            Times times) {

        @Override
        public String toString() {
            return form.name() + ", " + what;
        }

        Row with(Upload upload) {
            return instead(new Row(form, what, typed, without, upload, status, at, says, keeps, lost, times));
        }

        Row and(String name, String value) {
            var more = new LinkedHashMap<>(typed);
            more.put(name, value);
            return instead(new Row(form, what, more, without, file, status, at, says, keeps, lost, times));
        }

        Row losing(String name) {
            var more = new HashSet<>(lost);
            more.add(name);
            return instead(new Row(form, what, typed, without, file, status, at, says, keeps, more, times));
        }

        private Row instead(Row row) {
            ROWS.set(ROWS.indexOf(this), row);
            return row;
        }
    }

    /** Stands for the first choice that a list offers. */
    static final String FIRST_OFFERED = "@";

    private static final String HUGE = "x".repeat(1_000_000);
    private static final String LONG_PASSWORD =
            "tres ollas sin tapa ".repeat(50_000).strip();
    private static final String NOT_OFFERED = "Elige una de las opciones de la lista.";
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String FORBIDDEN = "No puedes entrar aquí";
    private static final String NOT_FOUND = "No encontramos esta página";
    private static final String EXPIRED = "Pasó mucho tiempo";
    private static final String SLUG =
            "La dirección lleva solo minúsculas sin tildes, números y guiones, por ejemplo horario-de-atencion";
    private static final String PHONE =
            "El teléfono lleva solo números y signos. Puede terminar en «anexo» y su número.";
    private static final String LETTERS = "Algunas letras llegaron dañadas. Revisa las tildes y las eñes";
    private static final String KIND = "No podemos recibir este tipo de archivo."
            + " Envíalo como PDF, foto, documento de texto u hoja de cálculo.";
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};

    static final List<Row> ROWS = new ArrayList<>();

    /** Each group has to be answered with the same words: nobody learns which of them is somebody. */
    static final List<List<Row>> ALIKE;

    private BadInputs() {}

    /** Where the kiosk's number, the days of its certificate and the reason of a suspension are typed. */
    private static void kiosks() {
        var certify = new Form(
                "certificar una cabina",
                "supervisor.cabinas",
                "/gestion/cabinas",
                List.of("Ver"),
                "f:certify",
                Map.of(
                        "f:certificateNumber", "R.D. 77-2026",
                        "f:certificateFrom", "1/12/2026",
                        "f:certificateUntil", "30/11/2028"));
        var number = "Escribe el número de la certificación, de 60 letras o números como máximo.";
        at(certify, "f:certificateNumber", "", number);
        at(certify, "f:certificateNumber", "   ", number);
        at(certify, "f:certificateNumber", HUGE, number);
        at(certify, "f:certificateNumber", "R.D.\u0000 77", number);
        at(certify, "f:certificateFrom", "30/2/2027", "Escribe una fecha, por ejemplo 1/12/2026");
        at(certify, "f:certificateFrom", "mañana", "Escribe una fecha, por ejemplo 1/12/2026");
        at(certify, "f:certificateUntil", "", "Escribe una fecha, por ejemplo 30/11/2028");
        at(certify, "f:certificateUntil", "1/11/2026", "El último día es anterior al primero. Revisa las fechas.");
        at(certify, "f:certificateUntil", "31/12/9999", "Una certificación dura diez años como máximo. Revisa el año.");
        at(certify, "f:certificateFrom", "1/1/2020", "El último día ya pasó. Revisa la fecha.", "f:certificateUntil")
                .and("f:certificateUntil", "2/1/2020");
        var suspend = new Form(
                "suspender una cabina",
                "supervisor.cabinas",
                "/gestion/cabinas",
                List.of("Ver"),
                "f:suspend",
                Map.of());
        at(suspend, "f:suspendReason", "\t ", "Escribe por qué la suspendes, en 300 letras como máximo.");
        at(suspend, "f:suspendReason", HUGE, "Escribe por qué la suspendes, en 300 letras como máximo.");
        refused(suspend, "la página de otra sesión", "jakarta.faces.ViewState", "1:2", 400, EXPIRED);
        asked("cabinas, quien no las cuida", "editor.dre", "/gestion/cabinas", 403, FORBIDDEN);
    }

    /** A measurement of the plan: numbers, days, evidence. */
    private static void plan() {
        var send = new Form(
                "medir una meta",
                "editor.grc",
                "/gestion/plan",
                List.of(),
                "f:send",
                Map.of(
                        "f:planIndicator", FIRST_OFFERED,
                        "f:planValue", "3,5",
                        "f:planDay", "31/12/2025",
                        "f:planEvidence", "Informe 1-2026",
                        "f:planAddress", ""));
        var range = "El valor no puede ser menor que 0 ni tener más de 14 cifras.";
        at(send, "f:planValue", "", "Escribe un número");
        at(send, "f:planValue", "tres", "Escribe un número");
        at(send, "f:planValue", "1e3", "Escribe un número");
        at(send, "f:planValue", "1,2,3", "Escribe un número");
        at(send, "f:planValue", "٣", "Escribe un número");
        at(send, "f:planValue", "-1", range);
        at(send, "f:planValue", "999999999999999", range);
        at(send, "f:planDay", "30/2/2025", "Escribe una fecha, por ejemplo 31/12/2025");
        at(send, "f:planDay", "31/12/9999", "La fecha no puede ser posterior a hoy.");
        at(send, "f:planEvidence", "  ", "Di qué documento lo demuestra.");
        var long500 = "La evidencia y su dirección tienen que caber en 500 letras cada una.";
        at(send, "f:planEvidence", "x".repeat(501), long500);
        at(send, "f:planAddress", "https://example.pe/" + HUGE, long500);
        var address = "La dirección tiene que empezar con https:// o http://. Si no hay, déjala vacía.";
        at(send, "f:planAddress", "javascript:alert(1)", address);
        at(send, "f:planIndicator", "", "Elige una meta de la lista.");
        at(send, "f:planIndicator", "META-DE-NADIE", NOT_OFFERED).losing("f:planIndicator");
    }

    /** What a dependency publishes of its transparency: days, tables, files, links, signatures. */
    private static void transparency() {
        var good = Map.of("f:trItem", FIRST_OFFERED, "f:trDay", "1/1/2010", "f:trStatement", "Presupuesto");
        var table = new Form(
                "publicar una tabla", "coordinador.dre", "/gestion/transparencia", List.of(), "f:publish", good);
        at(table, "f:trDay", "30/2/2020", "Escribe una fecha, por ejemplo 31/12/2025")
                .with(csv("a\n1"));
        at(table, "f:trDay", "31/12/9999", "La fecha no puede ser posterior a hoy")
                .with(csv("a\n1"));
        at(table, "f:trDay", "1/1/0001", "La fecha no puede ser anterior a la ley de transparencia (3/8/2002)")
                .with(csv("a\n1"));
        at(table, "f:trItem", "", "Elige un ítem de la lista").with(csv("a\n1"));
        at(table, "f:trItem", "PTE-99", NOT_OFFERED).losing("f:trItem").with(csv("a\n1"));
        at(table, "f:trStatement", " ", "Di qué publicas").with(csv("a\n1"));
        at(table, "f:trStatement", HUGE, "Cada texto tiene que caber en 500 letras")
                .with(csv("a\n1"));
        at(table, "f:trReason", "Me equivoqué", "Ese período no está publicado todavía: deja esto en blanco")
                .with(csv("a\n1"));
        file(table, "sin archivo", none("f:trTable"), "Elige el archivo de la tabla");
        file(table, "vacía", csv(""), "Elige el archivo de la tabla");
        file(table, "solo la marca de UTF-8", csv("\uFEFF"), "Elige el archivo de la tabla");
        file(
                table,
                "un libro con nombre de tabla",
                csv("PK\3\4hoja de cálculo"),
                "Es un libro de Excel con otro nombre. Ábrelo y guárdalo como «CSV UTF-8», o publícalo como archivo");
        var latin = new Upload("f:trTable", "año.csv", "año\n2026".getBytes(StandardCharsets.ISO_8859_1));
        file(table, "en latin-1", latin, "La tabla no está en UTF-8. Guárdala como «CSV UTF-8»");
        file(table, "con un cero dentro", csv("a\n\0"), "La tabla no está en UTF-8. Guárdala como «CSV UTF-8»");
        file(table, "sin filas", csv("\uFEFFa;b"), "La tabla no tiene filas debajo de los nombres de las columnas");
        var uneven = "Todas las filas necesitan las mismas columnas que la primera";
        file(table, "con una fila corta", csv("a,b\n1"), uneven);
        file(table, "con una fila larga", csv("a,b\n1,2,3"), uneven);
        file(table, "con nombre de otra carpeta", new Upload("f:trTable", "../../etc/passwd", utf8("a,b\n1")), uneven);
        var formula = "Una celda empieza como una fórmula (=, +, - o @). Quita el signo";
        file(table, "con una fórmula", csv("a\n=1+1"), formula);
        file(table, "con una orden", csv("a\n@SUM(A1)"), formula);
        file(table, "con una fórmula en el nombre de la columna", csv("=a\n1"), formula);
        var head = "Cada columna necesita un nombre, y dos no pueden tener el mismo";
        file(table, "con dos columnas iguales", csv("a,a\n1,2"), head);
        file(table, "con una columna sin nombre", csv("a,\n1,2"), head);
        file(table, "con 41 columnas", csv("a" + ",b".repeat(40) + "\n1"), "La tabla tiene más de 40 columnas");
        file(table, "con 5001 filas", csv("a" + "\n1".repeat(5001)), "La tabla tiene más de 5000 filas");
        file(table, "con una celda larga", csv("a\n" + "x".repeat(1001)), "Una celda tiene más de 1000 letras");
        file(table, "de más de 1 MB", csv("a\n" + HUGE), "La tabla pesa más de 1 MB");

        var whole = new Form(
                "publicar un archivo",
                "coordinador.dre",
                "/gestion/transparencia",
                List.of("f:asFile"),
                "f:publish",
                good);
        file(whole, "sin archivo", none("f:trFile"), "Elige un archivo que no esté vacío");
        file(whole, "un programa con nombre de PDF", new Upload("f:trFile", "acta.pdf", PROGRAM), KIND);
        file(whole, "una página con nombre de foto", new Upload("f:trFile", "foto.jpg", utf8("<html>" + SCRIPT)), KIND);
        file(whole, "vacío", new Upload("f:trFile", "acta.pdf", new byte[0]), "Elige un archivo que no esté vacío");

        var link = new Form(
                "publicar un enlace",
                "coordinador.dre",
                "/gestion/transparencia",
                List.of("f:asLink"),
                "f:publish",
                good);
        for (var wrong : List.of("", "javascript:alert(1)", "ftp://example.pe/", "https://", "//example.pe")) {
            at(link, "f:trAddress", wrong, "Escribe la dirección completa, con https://");
        }
        var notice = new Form(
                "publicar un aviso de sinceramiento",
                "coordinador.dre",
                "/gestion/transparencia",
                List.of("f:asNotice"),
                "f:publish",
                good);
        at(notice, "f:trSignedBy", " ", "Escribe el nombre y el cargo de quien lo firma");
        refused(notice, "sin el estado de la página", "jakarta.faces.ViewState", "", 400, EXPIRED);
        asked("transparencia, quien no la publica", "reclamos.dre", "/gestion/transparencia", 403, FORBIDDEN);
    }

    private static void accounts() {
        var open = new Form(
                "abrir una cuenta",
                "cuentas",
                "/gestion/usuarios",
                List.of("f:open"),
                "f:save",
                Map.of(
                        "f:newUsername", "mala.entrada",
                        "f:accountName", "Mala Entrada",
                        "f:accountEmail", "mala@example.pe",
                        "f:accountAskedBy", "La titular"));
        var username = "El nombre de usuario lleva de 3 a 40 letras minúsculas sin tilde, números, punto o guion.";
        for (var wrong : List.of("", "ab", "x".repeat(41), "Ñandú", "con espacio", "a\u202Ebc", SCRIPT)) {
            at(open, "f:newUsername", wrong, username);
        }
        at(open, "f:newUsername", HUGE, username);
        var taken = "Ya hay una cuenta con ese nombre de usuario. Escribe otro.";
        at(open, "f:newUsername", "portales", taken);
        at(open, "f:newUsername", "sistema", taken);
        var name = "Escribe el nombre de la persona, de hasta 120 letras.";
        at(open, "f:accountName", " ", name);
        at(open, "f:accountName", "N".repeat(121), name);
        at(open, "f:accountName", "Mala\u0000Entrada", name);
        var email = "El correo debe parecerse a nombre@ejemplo.pe y llevar 160 letras como máximo.";
        at(open, "f:accountEmail", "mala.arroba.example", email);
        at(open, "f:accountEmail", "a@b." + "c".repeat(160), email);
        at(open, "f:accountEmail", "a@example.pe\r\nBcc: todos@example.pe", email);
        at(
                open,
                "f:accountEmail",
                "mala@gmail.com",
                "Ese correo no es de la institución. Escribe el institucional."
                        + " Si la persona no tiene, pídelo al área de informática.");
        var asker = "Escribe quién lo pidió, en una línea de hasta 200 letras.";
        at(open, "f:accountAskedBy", " ", asker);
        at(open, "f:accountAskedBy", "La\u0000titular", asker);

        var grant = new Form(
                "dar una función",
                "cuentas",
                "/gestion/usuarios",
                List.of("Ver"),
                "granting:grant",
                Map.of(
                        "granting:grantRole", "EDITOR",
                        "granting:grantAgency", "DRE",
                        "granting:grantKiosk", "",
                        "granting:grantFrom", "2028-01-01",
                        "granting:grantUntil", "2028-02-01",
                        "granting:grantAskedBy", "La titular"));
        at(grant, "granting:grantAskedBy", "", asker);
        at(grant, "granting:grantRole", "", "Escoge una función.");
        at(grant, "granting:grantRole", "ROOT", NOT_OFFERED).losing("granting:grantRole");
        at(grant, "granting:grantAgency", "", "Escoge la dependencia donde cumplirá la función.");
        at(grant, "granting:grantAgency", "NADIE", NOT_OFFERED).losing("granting:grantAgency");
        at(grant, "granting:grantKiosk", "CAB-001", "Solo un operador tiene cabina. Deja vacía la cabina.");
        at(
                        grant,
                        "granting:grantRole",
                        "AUDITOR",
                        "Esta función no es de una sola dependencia. Deja vacía la dependencia.",
                        "granting:grantAgency")
                .and("granting:grantAgency", "DRE");
        at(grant, "granting:grantFrom", "2028-02-30", "Escribe la fecha con día, mes y año.");
        at(grant, "granting:grantFrom", "2020-01-01", "El primer día ya pasó. Una función empieza hoy o después.");
        at(grant, "granting:grantUntil", "2027-13-01", "Escribe la fecha con día, mes y año.");
        at(grant, "granting:grantUntil", "2027-12-31", "El último día es anterior al primero. Revisa las fechas.");
        at(grant, "granting:grantUntil", "9999-12-31", "Esa fecha está a más de veinte años. Revisa el año.");

        var leave = new Form(
                "último día de una persona",
                "cuentas",
                "/gestion/usuarios",
                List.of("Ver"),
                "leaving:leave",
                Map.of("leaving:leaveDay", "2026-12-31"));
        at(leave, "leaving:leaveDay", "", "Escribe el último día. Puede ser hoy o después.");
        at(leave, "leaving:leaveDay", "2020-01-01", "Escribe el último día. Puede ser hoy o después.");
        at(leave, "leaving:leaveDay", "2026-02-30", "Escribe la fecha con día, mes y año.");
        at(leave, "leaving:leaveDay", "9999-12-31", "Esa fecha está a más de veinte años. Revisa el año.");

        var ask = new Form(
                "pedir una cuenta",
                "titular.dre",
                "/gestion/cuentas",
                List.of("f:start"),
                "f:save",
                Map.of(
                        "f:wishName", "Mala Entrada",
                        "f:wishEmail", "mala@example.pe",
                        "f:wishPost", "Especialista",
                        "f:roles", "EDITOR",
                        "f:wishFrom", "2028-01-01",
                        "f:wishUntil", "2028-02-01",
                        "f:wishReason", "Escribe."));
        at(ask, "f:wishName", "Mala\u0000Entrada", name);
        at(ask, "f:wishEmail", "mala.arroba.example", email);
        at(
                ask,
                "f:wishEmail",
                "mala@gmail.com",
                "Ese correo no es de la institución. Escribe el institucional."
                        + " Si la persona no tiene, pídelo al área de informática.");
        at(ask, "f:wishPost", " ", "Escribe el cargo de la persona, de hasta 120 letras.");
        at(ask, "f:roles", "WEBMASTER", NOT_OFFERED).losing("f:roles");
        at(ask, "f:wishFrom", "2028-02-30", "Escribe la fecha con día, mes y año.");
        at(ask, "f:wishFrom", "2020-01-01", "El primer día ya pasó. Una función empieza hoy o después.");
        at(ask, "f:wishUntil", "2027-12-31", "El último día es anterior al primero. Revisa las fechas.");
        at(ask, "f:wishReason", "", "Escribe para qué la necesita, en una línea de hasta 500 letras.");

        var suspend = new Form(
                "suspender una cuenta",
                "cuentas",
                "/gestion/usuarios",
                List.of("Ver"),
                "suspension:suspend",
                Map.of("suspension:pauseUntil", "2026-12-31", "suspension:pauseReason", "Licencia"));
        var over = "Escribe el último día de la suspensión. Puede ser hoy o después.";
        at(suspend, "suspension:pauseUntil", "", over);
        at(suspend, "suspension:pauseUntil", "2020-01-01", over);
        at(suspend, "suspension:pauseUntil", "2027-02-30", "Escribe la fecha con día, mes y año.");
        at(
                suspend,
                "suspension:pauseUntil",
                "9999-12-31",
                "Una suspensión dura un año como máximo. Para más tiempo, cierra la cuenta.");
        var why = "Escribe el motivo de la suspensión, en una línea de hasta 300 letras.";
        at(suspend, "suspension:pauseReason", "  ", why);
        at(suspend, "suspension:pauseReason", HUGE, why);
        var mail = new Form(
                "cambiar el correo de una cuenta",
                "cuentas",
                "/gestion/usuarios",
                List.of("Ver"),
                "mail:email",
                Map.of());
        at(mail, "mail:changedEmail", "", "Escribe el correo institucional de la persona.");
        at(mail, "mail:changedEmail", "a@b", email);
        asked("usuarios, quien cuida portales", "portales", "/gestion/usuarios", 403, FORBIDDEN);
        asked("correos, quien no los cuida", "editor.dre", "/gestion/correos", 403, FORBIDDEN);
        asked("usuarios, sin haber ingresado", "", "/gestion/usuarios", 303, "");
    }

    private static void signingIn() {
        var enter = new Form(
                "ingresar",
                "",
                "/gestion/ingreso",
                List.of(),
                "f:enter",
                Map.of("f:username", "nadie.asi", "f:password", "no es esta clave"));
        var wrong = "El usuario o la contraseña no son correctos. Revisa si tienes activas las mayúsculas.";
        at(enter, "f:username", "", "Escribe tu usuario.");
        at(enter, "f:username", " \t", "Escribe tu usuario.");
        at(enter, "f:password", "", "Escribe tu contraseña.");
        page(enter, "f:username", HUGE, wrong);
        page(enter, "f:password", HUGE, wrong);
        page(enter, "f:username", "' OR 1=1 --", wrong);
        forged(enter);
        var ask = new Form("olvidé mi contraseña", "", "/gestion/clave/olvide", List.of(), "f:ask", Map.of());
        at(ask, "f:helpName", "  ", "Escribe tu usuario o tu correo institucional.");
        forged(ask);
        var renew = new Form(
                "contraseña nueva con un enlace",
                "",
                "/gestion/clave/nueva",
                List.of(),
                "f:renew",
                Map.of(
                        "f:linkKey", "clave-inventada",
                        "f:newPassword", "tres ollas sin tapa",
                        "f:repeatedPassword", "tres ollas sin tapa"));
        at(renew, "f:linkKey", " ", "Abre el enlace de tu correo, o copia aquí la clave que lleva al final.");
        at(renew, "f:newPassword", "", "Escribe la contraseña nueva.");
        var linkOver = "Este enlace ya no sirve: se usó, pasaron 30 minutos o pediste otro después. Pide uno nuevo.";
        at(renew, "f:linkKey", "otra-clave", linkOver);
        at(renew, "f:linkKey", HUGE, linkOver);

        var join = new Form(
                "unir un teléfono", "recepcion.diresa", "/gestion/segundo-paso/nuevo", List.of(), "f:join", Map.of());
        at(join, "f:stepCode", "", "Escribe los 6 números de tu teléfono.");
        at(
                join,
                "f:stepCode",
                "12345x",
                "Esos números no son los de ahora. Espera a que tu teléfono muestre otros y escríbelos.");
        var mine = new Form(
                "mi correo",
                "recepcion.diresa",
                "/gestion/mi-cuenta",
                List.of(),
                "f:email",
                Map.of("f:ownEmail", "lidia@example.pe", "f:currentPassword", "no es esta clave"));
        at(mine, "f:currentPassword", "", "Escribe tu contraseña actual.");
        at(
                mine,
                "f:ownEmail",
                "lidia",
                "El correo debe parecerse a nombre@ejemplo.pe y llevar 160 letras como máximo.");
        var change = new Form(
                "cambiar mi contraseña",
                "recepcion.diresa",
                "/gestion/clave",
                List.of(),
                "f:change",
                Map.of(
                        "f:currentPassword", "no es esta clave",
                        "f:newPassword", "tres ollas sin tapa",
                        "f:repeatedPassword", "tres ollas sin tapa"));
        at(
                change,
                "f:repeatedPassword",
                "tres ollas con tapa",
                "Las dos contraseñas nuevas no son iguales. Escríbelas otra vez.");
        at(
                        change,
                        "f:newPassword",
                        "corta",
                        "La contraseña nueva lleva 12 letras o más. Sirve una frase de tres palabras.")
                .and("f:repeatedPassword", "corta");
        at(change, "f:newPassword", LONG_PASSWORD, "La contraseña nueva lleva 128 letras como máximo.")
                .and("f:repeatedPassword", LONG_PASSWORD);
    }

    private static void portals() {
        var open = new Form(
                "abrir un portal",
                "portales",
                "/gestion/dependencias/abrir",
                List.of(),
                "f:open",
                Map.of("f:opSlug", "prueba-mala", "f:brand", "#1d5c3a", "f:contactAddress", "Jr. Lima 1"));
        at(open, "f:opAgency", "", "Elige una dependencia de la lista");
        at(open, "f:opAgency", "NADIE", NOT_OFFERED).losing("f:opAgency");
        at(open, "f:opAgency", "GRC", NOT_OFFERED).losing("f:opAgency");
        var colour = "Un color se escribe con # y seis cifras o letras de la a a la f, como #1d5c3a.";

        var contact = new Form(
                "los datos de un portal",
                "portales",
                "/gestion/dependencias/dre",
                List.of(),
                "f:contact",
                Map.of(
                        "f:contactAddress", "Jr. Lima 1",
                        "f:contactPhone", "076 123456",
                        "f:contactEmail", "mesa@example.pe",
                        "f:contactHours", "De 8 a 4"));
        at(contact, "f:contactPhone", "\u202E076", PHONE);
        at(
                contact,
                "f:contactEmail",
                "a b@example.pe",
                "El correo debe parecerse a nombre@ejemplo.pe y llevar 120 letras como máximo.");
        var colours = new Form(
                "los colores de un portal",
                "portales",
                "/gestion/dependencias/dre",
                List.of(),
                "c:colours",
                Map.of("c:brand", "#1d5c3a", "c:brandStrong", "#1d5c3a", "c:brandDark", "#9fd8b5"));
        at(contact, "f:contactAddress", HUGE, "La dirección lleva 200 letras como máximo.");
        at(contact, "f:contactHours", "x".repeat(201), "El horario lleva 200 letras como máximo.");
        at(colours, "c:brand", "rojo", colour);
        at(colours, "c:brandStrong", "#12345g", colour);
        at(colours, "c:brandDark", "url(javascript:1)", colour);
        at(colours, "c:brand", "#ffffff", "El «color sobre fondo blanco» no se lee bien. Escoge uno más oscuro.");
        at(
                colours,
                "c:brandStrong",
                "#eeeeee",
                "El «color detrás de letras blancas» no deja leer bien. Escoge uno más oscuro.");
        at(colours, "c:brandStrong", "", colour);
        at(colours, "c:brandDark", "#111111", "El «color sobre fondo oscuro» no se lee bien. Escoge uno más claro.");
        asked("un portal de nadie", "portales", "/gestion/dependencias/nadie", 404, NOT_FOUND);
        asked("un portal, quien lo escribe", "editor.dre", "/gestion/dependencias/dre", 403, FORBIDDEN);

        var template = new Form(
                "una página de la plantilla",
                "portales",
                "/gestion/plantilla",
                List.of("f:new"),
                "f:keep",
                Map.of(
                        "f:tpTitle",
                        "Prueba",
                        "f:tpSlug",
                        "prueba-mala",
                        "f:tpSummary",
                        "Breve",
                        TEXT_OF_PAGE,
                        "Texto."));
        at(template, "f:tpTitle", " ", "Escribe el título");
        at(template, "f:tpTitle", HUGE, "El título tiene que caber en 150 letras");
        at(template, "f:tpSlug", "Á/é", SLUG);
        at(template, "f:tpSlug", "tramites", "Esa dirección la usa el portal. Escribe otra");
        at(
                template,
                TEXT_OF_PAGE,
                HUGE,
                "El texto tiene que caber en 60 000 letras. Pártelo en dos páginas, o ponlo como documento");
        at(template, "f:tpSummary", "x".repeat(301), "El resumen tiene que caber en 300 letras");
    }

    /** Of a page that has one block, of text. */
    private static final String TEXT_OF_PAGE = "f:blocks:0:inputs:0:area";

    private static void pages() {
        var news = new Form(
                "una noticia",
                "editor.diresa",
                "/gestion/paginas/diresa/nuevo/noticia",
                List.of(),
                "f:save",
                Map.of("f:ctTitle", "Feria", "f:ctSummary", "Habrá feria.", TEXT_OF_PAGE, "El lunes.", "f:ctSlug", ""));
        at(news, "f:ctTitle", "\u00A0 ", "Escribe el título");
        at(news, "f:ctTitle", "T".repeat(151), "El título tiene que caber en 150 letras");
        at(news, "f:ctSummary", "x".repeat(301), "El resumen tiene que caber en 300 letras");
        at(
                news,
                TEXT_OF_PAGE,
                HUGE,
                "El texto tiene que caber en 60 000 letras. Pártelo en dos páginas, o ponlo como documento");
        at(
                news,
                TEXT_OF_PAGE,
                "> ".repeat(200) + "x",
                "El texto tiene demasiadas listas o citas una dentro de otra. Quita algunas");
        at(news, "f:ctTitle", "Fer\uFFFDa", "Hay signos que no se leen (�). Bórralos y escribe esas letras otra vez");
        page(
                news,
                TEXT_OF_PAGE,
                "El\u0007 lunes",
                "Hay signos que no se leen (�). Bórralos y escribe esas letras otra vez");
        for (var wrong : List.of("../dre", "Feria 1", "%00", SCRIPT)) {
            at(news, "f:ctSlug", wrong, SLUG);
        }
        var picture = "No pudimos leer la imagen. Prueba con una foto en JPG o PNG";
        file(news, "un texto con nombre de foto", new Upload("f:ctPicture", "foto.jpg", utf8("hola")), picture);
        file(
                news,
                "un dibujo con programa",
                new Upload("f:ctPicture", "x.svg", utf8("<svg onload='alert(1)'/>")),
                picture);
        var page = new Form(
                "una página",
                "editor.diresa",
                "/gestion/paginas/diresa/nuevo/pagina",
                List.of(),
                "f:save",
                Map.of("f:ctTitle", "Horario", TEXT_OF_PAGE, "De 8 a 4."));
        at(page, "f:ctSlug", "buscar", "Esa dirección la usa el portal. Escribe otra");
        var event = new Form(
                "un acto de la agenda",
                "editor.diresa",
                "/gestion/paginas/diresa/nuevo/agenda",
                List.of(),
                "f:save",
                Map.of("f:ctTitle", "Visita", "f:ctWhose", "Director", "f:ctDay", "1/12/2026", "f:ctHour", "9:30"));
        at(event, "f:ctDay", "31/11/2026", "Escribe una fecha, por ejemplo 31/12/2026");
        at(event, "f:ctDay", "1/1/9999", "Revisa el año de la fecha");
        at(event, "f:ctHour", "25:00", "Escribe una hora, por ejemplo 9:30 o 3:00 p. m.");
        at(event, "f:ctHour", "13:00 p. m.", "Escribe una hora, por ejemplo 9:30 o 3:00 p. m.");
        at(event, "f:ctPlace", "x".repeat(201), "Esto tiene que caber en 200 letras");
        var person = new Form(
                "una persona del directorio",
                "editor.diresa",
                "/gestion/paginas/diresa/nuevo/persona",
                List.of(),
                "f:save",
                Map.of("f:ctName", "Ana", "f:ctPost", "Directora", "f:ctSince", "1/3/2026"));
        at(person, "f:ctPhone", "llámame", "Escribe el teléfono con números, por ejemplo (076) 36-1234 anexo 12");
        at(person, "f:ctEmail", "ana@", "Escribe un correo completo, por ejemplo mesa@example.pe");
        at(person, "f:ctLastDay", "1/2/2026", "El último día es anterior al primero. Revisa las fechas");
        at(person, "f:ctSince", "29/2/2025", "Escribe una fecha, por ejemplo 31/12/2026");
        var notice = new Form(
                "un aviso",
                "editor.diresa",
                "/gestion/paginas/diresa/nuevo/aviso",
                List.of(),
                "f:save",
                Map.of("f:ctTitle", "Cierre", "f:ctFrom", "1/12/2026", "f:ctUntil", "2/12/2026"));
        at(notice, "f:ctFrom", "ayer", "Escribe una fecha, por ejemplo 31/12/2026");
        at(notice, "f:ctUntil", "30/11/2026", "El último día es anterior al primero. Revisa las fechas");
        at(notice, "f:ctUntil", "30/2/2027", "Escribe una fecha, por ejemplo 31/12/2026");
        refused(notice, "con algo que no está en la lista", "f:ctNotice", "HURACAN", 200, "Elige una de las opciones");
        var question = new Form(
                "una pregunta",
                "editor.diresa",
                "/gestion/paginas/diresa/nuevo/pregunta",
                List.of(),
                "f:save",
                Map.of("f:ctQuestion", "¿Dónde?", TEXT_OF_PAGE, "Aquí."));
        for (var wrong : List.of("primero", "-1", "0", "1e3", "99999", "1000")) {
            at(question, "f:ctOrdinal", wrong, "Escribe un número del 1 al 999, o déjalo en blanco");
        }
        at(question, "f:ctQuestion", " ", "Escribe la pregunta");
        var seat = new Form(
                "una sede",
                "editor.diresa",
                "/gestion/paginas/diresa/nuevo/sede",
                List.of(),
                "f:save",
                Map.of("f:ctSeat", "Módulo", "f:ctAddress", "Jirón Inventado 1"));
        for (var wrong : List.of("al lado del río", "-7.1617", "-97, -78", SCRIPT)) {
            at(
                    seat,
                    "f:ctPoint",
                    wrong,
                    "Copia las dos coordenadas como las da el mapa, por ejemplo: -7.1617, -78.5128");
        }
        at(seat, "f:ctSeat", " ", "Escribe el nombre");
        at(seat, "f:ctHours", "x".repeat(501), "El horario tiene que caber en 500 letras");
        at(seat, "f:ctAddress", "x".repeat(201), "Esto tiene que caber en 200 letras");
        at(seat, "f:ctPhone", "llámame", "Escribe el teléfono con números, por ejemplo (076) 36-1234 anexo 12");
        var document = new Form(
                "un documento",
                "editor.diresa",
                "/gestion/paginas/diresa/nuevo/documento",
                List.of(),
                "f:save",
                Map.of("f:ctTitle", "Memoria", "f:ctSummary", "De 2025."));
        file(document, "un programa con nombre de PDF", new Upload("f:ctFile", "memoria.pdf", PROGRAM), KIND);
        var library = new Form("la biblioteca", "editor.diresa", "/gestion/archivos", List.of(), "f:upload", Map.of());
        file(library, "sin archivo", none("f:maFiles"), "Elige un archivo que no esté vacío");
        intoLibrary(library, "memoria.pdf", PROGRAM, KIND);
        intoLibrary(library, "foto.jpg", utf8("<html>" + SCRIPT), KIND);
        intoLibrary(library, "x.svg", utf8("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), KIND);
        file(
                library,
                "vacío",
                new Upload("f:maFiles", "../../acta.pdf", new byte[0]),
                "Elige un archivo que no esté vacío");
        asked("páginas de otra dependencia", "editor.diresa", "/gestion/paginas/dre/1", 403, FORBIDDEN);
        asked(
                "una página nueva en otra dependencia",
                "editor.diresa",
                "/gestion/paginas/dre/nuevo/noticia",
                403,
                FORBIDDEN);
        asked("una página sin número", "editor.diresa", "/gestion/paginas/diresa/99999999999999999999", 404, NOT_FOUND);
        asked("una página que no hay", "editor.diresa", "/gestion/paginas/diresa/987654321", 404, NOT_FOUND);
        asked("páginas de nadie", "editor.diresa", "/gestion/paginas/nadie/1", 404, NOT_FOUND);
        asked("un tipo que no hay", "editor.diresa", "/gestion/paginas/diresa/nuevo/nada", 404, NOT_FOUND);
        asked("una imagen de otra dependencia", "editor.diresa", "/gestion/paginas/dre/imagen/1", 403, FORBIDDEN);
        asked("quién está en lo de otra", "editor.diresa", "/gestion/paginas/dre/1/quien", 403, FORBIDDEN);
        asked("quién está en nada", "editor.diresa", "/gestion/paginas/diresa/987654321/quien", 404, NOT_FOUND);
        asked("un borrador con una llave inventada", "", "/vista-previa?llave=nada", 404, NOT_FOUND);
        asked("un borrador con una llave enorme", "", "/vista-previa?llave=" + "x".repeat(900), 404, NOT_FOUND);
        var eyes = new Form(
                "una dispensa de cuatro ojos",
                "portales",
                "/gestion/dependencias/diresa",
                List.of(),
                "eyes:excuse",
                Map.of("eyes:eyesReason", "Solo trabaja una persona", "eyes:eyesUntil", "31/1/2027"));
        at(eyes, "eyes:eyesReason", " ", "Escribe el motivo de la dispensa");
        at(eyes, "eyes:eyesReason", HUGE, "El motivo tiene que caber en 500 letras");
        at(eyes, "eyes:eyesUntil", "31/2/2027", "Escribe una fecha, por ejemplo 31/12/2026");
        at(eyes, "eyes:eyesUntil", "1/1/2026", "Ese día ya pasó. Escribe uno de hoy en adelante");
        at(eyes, "eyes:eyesUntil", "1/1/2099", "Una dispensa dura hasta seis meses. Escribe un día más cercano");
    }

    private static void norms() {
        var draft = new Form(
                "una norma",
                "normas.diresa",
                "/gestion/normas",
                List.of("Abrir|f:begin"),
                "f:save",
                Map.of(
                        "f:normNumber", "77",
                        "f:normYear", "2026",
                        "f:normSiglas", "GR.CAJ/DIRESA",
                        "f:normSumilla", "Aprueba algo.",
                        "f:normSigned", "2/3/2026"));
        at(draft, "f:normNumber", "setenta y siete", "Escribe el número como está impreso, por ejemplo 005 o D1.");
        at(draft, "f:normNumber", HUGE, "Escribe el número como está impreso, por ejemplo 005 o D1.");
        at(draft, "f:normYear", "20x6", "Escribe el año de la norma, con 4 números.");
        at(draft, "f:normYear", "-2026", "Escribe el año de la norma, con 4 números.");
        at(draft, "f:normSigned", "30/2/2026", "Escribe una fecha, por ejemplo 31/12/2025");
        at(draft, "f:normPublished", "ayer", "Escribe una fecha, por ejemplo 31/12/2025");
        at(draft, "f:normInForce", "32/1/2026", "Escribe una fecha, por ejemplo 31/12/2025");
        var siglas = "Escribe las siglas con letras, números, puntos, rayas o barras.";
        at(draft, "f:normSiglas", SCRIPT, siglas);
        at(draft, "f:normSiglas", "x".repeat(81), siglas);
        at(draft, "f:normSumilla", HUGE, "La sumilla tiene que ser más corta: hasta 2000 letras.");
        at(draft, "f:normSigner", "x".repeat(301), "Escribe solo el nombre y el cargo, en menos de 300 letras.");
        at(draft, "f:normType", "LEY-DE-NADIE", NOT_OFFERED).losing("f:normType");
        file(
                draft,
                "una foto como PDF firmado",
                new Upload(
                        "f:normFile", "firma.pdf", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0}),
                "El archivo firmado tiene que ser un PDF.");
        file(draft, "un programa como PDF firmado", new Upload("f:normFile", "../firma.pdf", PROGRAM), KIND);
        var other = new Form(
                "la otra norma", "normas.diresa", "/gestion/normas", List.of("Abrir|f:begin"), "f:lookOther", Map.of());
        at(other, "f:normOther", "  ", "Escribe el número de la otra norma o sus palabras.");
        asked("normas, quien no las escribe", "editor.dre", "/gestion/normas", 403, FORBIDDEN);
    }

    private static void complaints() {
        var queja = new Form(
                "una queja",
                "",
                "/reclamos/nuevo?tipo=queja&motivo=defecto",
                List.of(),
                "f:seguir",
                Map.of(
                        "f:cAgency", FIRST_OFFERED,
                        "f:cCase", "000775-2026-000001",
                        "f:cWhat", "No me responden.",
                        "f:cName", "Rosa Huamán",
                        "f:cDocument", "99127788",
                        "f:cEmail", ""));
        at(queja, "f:cWhat", " \n ", "Cuéntanos qué pasó");
        at(queja, "f:cWhat", "x".repeat(2001), "Escribe hasta 2000 letras. Lo demás puedes ponerlo en un archivo");
        at(queja, "f:cWhat", HUGE, "Escribe hasta 2000 letras. Lo demás puedes ponerlo en un archivo");
        at(queja, "f:cName", "", "Escribe tu nombre y apellidos");
        at(queja, "f:cName", "R".repeat(201), "Escribe tu nombre en 200 letras o menos");
        var document = "Revisa el número de tu documento. El DNI tiene 8 números";
        for (var wrong : List.of("", "9912778", "٩٩١٢٧٧٨٨", "20123456789")) {
            at(queja, "f:cDocument", wrong, document);
        }
        at(queja, "f:cEmail", "rosa@", "Escribe tu correo completo o deja vacío este espacio");
        at(
                queja,
                "f:cEmail",
                "r@example.org\r\nBcc: x@example.org",
                "Escribe tu correo completo o deja vacío este espacio");
        at(queja, "f:cCase", "", "Escribe el número de tu expediente");
        at(queja, "f:cCase", "mi expediente", "Revisa el número de tu expediente. Está en tu constancia");
        at(queja, "f:cAgency", "NADIE", NOT_OFFERED).losing("f:cAgency");
        forged(queja);
        asked(
                "un reclamo de ningún tipo",
                "",
                "/reclamos/nuevo?tipo=" + SCRIPT.replace("<", "%3C").replace(">", "%3E"),
                200,
                "");

        var followUp = new Form(
                "seguir un reclamo",
                "",
                "/reclamos/seguimiento",
                List.of(),
                "f:ver",
                Map.of("f:fuNumber", "Q-DRE-2026-000001", "f:fuKey", "AAAAA-AAAAB"));
        at(followUp, "f:fuNumber", " ", "Escribe el número que está en tu constancia");
        at(followUp, "f:fuKey", "", "Escribe la clave que está en tu constancia");
        page(
                followUp,
                "f:fuNumber",
                HUGE,
                "No encontramos nada con ese número y esa clave. Revisa los dos en tu constancia.");
        forged(followUp);

        var sheet = new Form(
                "anotar una hoja del libro",
                "reclamos.dre",
                "/gestion/libro",
                List.of("f:receive"),
                "f:save",
                Map.of("f:nbCode", "H-77", "f:nbSeat", "Sede central", "f:nbDay", "2/11/2026"));
        at(sheet, "f:nbCode", " ", "Escribe el código de la hoja, de 60 letras o menos");
        at(sheet, "f:nbCode", HUGE, "Escribe el código de la hoja, de 60 letras o menos");
        at(sheet, "f:nbSeat", "", "Escribe la sede");
        at(sheet, "f:nbDay", "30/2/2026", "Escribe una fecha, por ejemplo 7/3/2026");
        at(sheet, "f:nbDay", "1/1/9999", "La fecha no puede ser posterior a hoy");
        at(sheet, "f:nbMeans", "PALOMA", NOT_OFFERED).losing("f:nbMeans");
        var regime = new Form(
                "el régimen de reclamos",
                "portales",
                "/gestion/regimen",
                List.of(),
                "f:save",
                Map.of("f:rgSince", "1/1/2026", "f:rgRegime-o", "MIRROR"));
        at(regime, "f:rgSince", "", "Escribe una fecha, por ejemplo 7/3/2026");
        at(regime, "f:rgSince", "30/2/2026", "Escribe una fecha, por ejemplo 7/3/2026");
        at(regime, "f:rgAddress", "javascript:alert(1)", "La dirección tiene que empezar con https:// o http://");
        at(regime, "f:rgRegime-o", "OWN", "Un libro propio necesita el número de su autorización", "f:rgAuthorisation")
                .and("f:rgAuthorisation", " ");
        at(regime, "f:rgDesignated", "31/4/2026", "Escribe una fecha, por ejemplo 7/3/2026")
                .and("f:rgOfficer", "Delia Demo, jefa");
        var act = new Form(
                "atender un reclamo",
                "reclamos.dre",
                "/gestion/reclamos",
                List.of("Abrir", "Enviar a un área"),
                "f:preview",
                Map.of());
        at(act, "f:coWords", " ", "Escribe el texto");
        at(act, "f:coTo", "NADIE", NOT_OFFERED).losing("f:coTo");
        asked("reclamos, quien no los atiende", "recepcion.dre", "/gestion/reclamos", 403, FORBIDDEN);
        asked("cuentas de la dependencia, quien no es titular", "reclamos.dre", "/gestion/cuentas", 403, FORBIDDEN);
        asked("revisión, quien no es titular", "reclamos.dre", "/gestion/cuentas/revision", 403, FORBIDDEN);
        asked("cuentas pedidas, quien las pide", "titular.dre", "/gestion/usuarios/solicitudes", 403, FORBIDDEN);
        asked("salud, quien no cuida portales", "editor.dre", "/gestion/salud", 403, FORBIDDEN);
        asked("quejas, quien no es titular", "reclamos.dre", "/gestion/quejas", 403, FORBIDDEN);
    }

    private static void access() {
        var good = Map.ofEntries(
                entry("f:asked", "Pido el presupuesto."),
                entry("f:askAgency", FIRST_OFFERED),
                entry("f:docType", "DNI"),
                entry("f:docNumber", "99127788"),
                entry("f:fullName", "Rosa Huamán"),
                entry("f:street", "Jr. Lima 1"),
                entry("f:district", FIRST_OFFERED),
                entry("f:askDelivery", "COPIES"),
                entry("f:askEmail", ""),
                entry("f:mobile", ""));
        var ask = new Form("pedir información", "", "/acceso-informacion/nueva", List.of(), "f:revisar", good);
        at(ask, "f:asked", "  ", "Escribe qué información pides");
        var long20 = "Escribe como máximo 20 000 letras. Si tienes más, ponlo en un archivo";
        at(ask, "f:asked", "x".repeat(20_001), long20);
        at(ask, "f:askHints", HUGE, long20);
        at(ask, "f:asked", "Pido\uFFFD", LETTERS);
        at(ask, "f:docNumber", "", "Escribe el número de tu documento");
        for (var wrong : List.of("9912778", "991277889", "9912778O")) {
            at(ask, "f:docNumber", wrong, "Escribe los 8 números de tu DNI");
        }
        at(ask, "f:docNumber", "20123456780", "Revisa el RUC: tiene 11 números y alguno no es")
                .and("f:docType", "RUC");
        at(ask, "f:docType", "BREVETE", NOT_OFFERED).losing("f:docType");
        at(ask, "f:fullName", "R".repeat(201), "Escribe como máximo 200 letras");
        at(ask, "f:street", " ", "Escribe tu dirección");
        at(ask, "f:district", "999999", NOT_OFFERED).losing("f:district");
        at(
                ask,
                "f:askEmail",
                "rosa@example.org",
                "Marca que autorizas los avisos, o borra el correo",
                "f:askAuthorised");
        at(ask, "f:askEmail", "rosa arroba", "Escribe tu correo completo");
        at(ask, "f:mobile", "+51 12", "Escribe los 9 números de tu celular");
        file(ask, "un programa con nombre de carta", new Upload("f:askFile", "carta.pdf", PROGRAM), KIND);
        var review = new Form(
                "revisar el pedido de información",
                "",
                "/acceso-informacion/nueva",
                List.of("f:revisar"),
                "c:enviar",
                good,
                Map.of());
        changed(review, "llevado-docNumber", "1", "Escribe los 8 números de tu DNI", "f:docNumber");
        changed(review, "llevado-asked", "", "Escribe qué información pides", "f:asked");
        forged(ask);
        var track = new Form(
                "seguir un pedido de información",
                "",
                "/acceso-informacion/seguimiento",
                List.of(),
                "f:ver",
                Map.of("f:accessNumber", "SAIP-DRE-2026-000001", "f:key", "AAAAA-AAAAB"));
        at(track, "f:accessNumber", "", "Escribe el número de tu solicitud");
        at(track, "f:key", "\t", "Escribe tu clave");
        page(
                track,
                "f:key",
                HUGE,
                "No encontramos una solicitud con ese número y esa clave. Revisa los dos en tu constancia.");
        var deny = new Form(
                "denegar un pedido",
                "fraip.dre",
                "/gestion/acceso-informacion",
                List.of("Abrir", "Denegar"),
                "f:preview",
                Map.of());
        at(deny, "f:accGround", "PORQUE-SI", NOT_OFFERED).losing("f:accGround");
        asked("pedidos, quien no responde", "editor.dre", "/gestion/acceso-informacion", 403, FORBIDDEN);
    }

    private static void personalData() {
        var ask = new Form(
                "pedir sobre mis datos",
                "",
                "/datos-personales/solicitud",
                List.of(),
                "f:enviar",
                Map.of(
                        "f:dpRight", FIRST_OFFERED,
                        "f:dpAsked", "Quiero saber qué tienen.",
                        "f:docType", "DNI",
                        "f:docNumber", "99127788",
                        "f:fullName", "Rosa Huamán",
                        "f:dpEmail", "rosa@example.org"));
        at(ask, "f:dpRight", "", "Elige qué quieres pedir");
        at(ask, "f:dpRight", "OLVIDO-TOTAL", NOT_OFFERED).losing("f:dpRight");
        at(ask, "f:dpAsked", " ", "Escribe qué pides");
        at(ask, "f:dpAsked", HUGE, "Lo que escribiste es demasiado largo. Acórtalo, o ponlo en un archivo");
        at(ask, "f:docNumber", "1234567", "Escribe tu nombre y tu documento completos");
        at(ask, "f:dpEmail", "rosa", "Escribe tu correo completo");
        file(ask, "un programa con nombre de DNI", new Upload("f:dpFile", "dni.jpg", PROGRAM), KIND);
        forged(ask);
        var track = new Form(
                "seguir lo pedido sobre mis datos",
                "",
                "/datos-personales/seguimiento",
                List.of(),
                "f:ver",
                Map.of("f:dpNumber", "ARCO-2026-000001", "f:key", "AAAAA-AAAAB"));
        at(track, "f:dpNumber", "", "Escribe el número de tu solicitud");
        at(track, "f:key", "", "Escribe tu clave");
        var incident = new Form(
                "registrar un incidente",
                "datos.personales",
                "/gestion/datos-personales",
                List.of(),
                "f:openIncident",
                Map.of("f:dpKnownDay", "2/11/2026", "f:dpKnownTime", "18:30", "f:dpWhat", "Se perdió un disco."));
        var instant = "Escribe el día y la hora en que se supo, por ejemplo 7/3/2026 y 18:30";
        at(incident, "f:dpKnownDay", "30/2/2026", instant);
        at(incident, "f:dpKnownTime", "25:00", instant, "f:dpKnownDay");
        at(incident, "f:dpKnownDay", "1/1/9999", "Revisa el día y la hora: no pueden ser después de ahora");
        at(incident, "f:dpWhat", "  ", "Escribe el motivo o lo que hay que decir");
        at(incident, "f:dpWhat", HUGE, "Lo que escribiste es demasiado largo. Acórtalo, o ponlo en un archivo");
        asked("datos personales, quien no los protege", "auditor", "/gestion/datos-personales", 403, FORBIDDEN);
    }

    private static void payments() {
        var month = new Form("ver los pagos", "tesoreria.dre", "/gestion/pagos", List.of(), "f:search", Map.of());
        at(month, "f:payMonth", "2026-13", NOT_OFFERED).losing("f:payMonth");
        at(month, "f:payMonth", SCRIPT, NOT_OFFERED).losing("f:payMonth");
        var note = new Form(
                "anotar un pago",
                "recepcion.dre",
                "/gestion/expedientes",
                List.of("Abrir", "Anotar un pago"),
                "f:preview",
                Map.of(
                        "f:actConcept", "Copias",
                        "f:actAmount", "3,50",
                        "f:actReceipt", "001-77",
                        "f:actPaidOn", "2/11/2026"));
        for (var wrong : List.of("", "-1", "0", "1e3", "3,5,0", "tres", "99999999999")) {
            at(note, "f:actAmount", wrong, "Escribe el monto en soles, por ejemplo 38.60");
        }
        at(note, "f:actPaidOn", "30/2/2026", "Escribe el día del pago, por ejemplo 7/3/2026");
        at(note, "f:actReceipt", " ", "Escribe el número del recibo");
        asked("pagos, quien no los ve", "recepcion.dre", "/gestion/pagos", 403, FORBIDDEN);
    }

    /** The one box: nothing written in it is an error. */
    private static void search() {
        var search = new Form("buscar", "", "/buscar", List.of(), "", Map.of());
        for (var wrong : List.of(
                SCRIPT,
                "\" onfocus=alert(1) x=\"",
                "*:*",
                "title:(",
                "AND OR NOT",
                "\u202Eerbo",
                "' OR 1=1",
                "a".repeat(200))) {
            calm(search, wrong, Map.of("q", wrong));
        }
        calm(search, "en una dependencia de nadie", Map.of("q", "licencia", "dependencia", "nadie"));
        calm(search, "en la página -1", Map.of("q", "licencia", "pagina", "-1", "en", "normas"));
        calm(search, "en la página más lejana", Map.of("q", "licencia", "pagina", "99999999999", "en", "tramites"));
        calm(search, "solo en nada", Map.of("q", "licencia", "en", "nada"));
    }

    /** The same form sent twice, or by several clicks in one instant, counts once. */
    private static void doubled() {
        var consulta = new Form(
                "enviar una consulta",
                "",
                "/reclamos/nuevo?tipo=consulta",
                List.of("f:seguir"),
                "f:enviar",
                Map.of(
                        "f:cAgency", "DRTC",
                        "f:cWhat", "¿A qué hora abren?",
                        "f:cName", "Rosa Huamán",
                        "f:cDocument", "99127788"),
                Map.of());
        sent(consulta, Times.TWICE);
        sent(consulta, Times.AT_ONCE);
        var data = new Form(
                "enviar un pedido sobre mis datos",
                "",
                "/datos-personales/solicitud",
                List.of(),
                "f:enviar",
                Map.of(
                        "f:dpRight", FIRST_OFFERED,
                        "f:dpAsked", "Quiero saber qué tienen.",
                        "f:docType", "DNI",
                        "f:docNumber", "99127788",
                        "f:fullName", "Rosa Huamán",
                        "f:dpEmail", "rosa@example.org"));
        sent(data, Times.TWICE);
        sent(data, Times.AT_ONCE);
    }

    /** The message at the field that was typed wrong. */
    private static Row at(Form form, String field, String typed, String message) {
        return at(form, field, typed, message, field);
    }

    /** The message at another field, which the wrong one goes with. */
    private static Row at(Form form, String field, String typed, String message, String at) {
        return add(
                form, field + " " + told(typed), Map.of(field, typed), null, 200, List.of(at), List.of(message), true);
    }

    private static void file(Form form, String what, Upload upload, String message) {
        add(form, what, Map.of(), upload, 200, List.of(upload.field()), List.of(message), true);
    }

    /** Of several files each is told apart, by the last part of its name. */
    private static void intoLibrary(Form form, String name, byte[] content, String message) {
        var line = "«" + name.replaceAll(".*/", "") + "»: " + message;
        add(form, name, Map.of(), new Upload("f:maFiles", name, content), 200, List.of(), List.of(line), true);
    }

    /** The message is about the form as a whole. */
    private static void page(Form form, String field, String typed, String message) {
        add(form, field + " " + told(typed), Map.of(field, typed), null, 200, List.of(), List.of(message), true);
    }

    /** What the form carries hidden was changed: it comes back to be mended. */
    private static void changed(Form form, String field, String typed, String message, String at) {
        add(form, field + " " + told(typed), Map.of(field, typed), null, 200, List.of(at), List.of(message), false);
    }

    /** Nobody's form looks like this: nothing of it is read. */
    private static void refused(Form form, String what, String field, String typed, int status, String words) {
        add(form, what, Map.of(field, typed), null, status, List.of(), List.of(words), false);
    }

    /** Without the seal of the form, with one made up, and with that of another form. */
    private static void forged(Form form) {
        refused(form, "sin sello", "sello", "", 403, FORBIDDEN);
        refused(form, "con un sello inventado", "sello", "0~1~x", 403, FORBIDDEN);
        refused(form, "con el sello de otro formulario", "sello", "/seguimiento", 403, FORBIDDEN);
    }

    /** A page that is only asked for. */
    private static void asked(String name, String account, String address, int status, String words) {
        add(
                new Form(name, account, address, List.of(), "", Map.of()),
                address,
                Map.of(),
                null,
                status,
                List.of(),
                List.of(words),
                false);
    }

    /** No error at all: what was written stands in the box again. */
    private static void calm(Form form, String what, Map<String, String> typed) {
        add(form, told(what), Map.of("q", typed.get("q")), null, 200, List.of(), List.of(), true);
        typed.forEach((name, value) -> {
            if (!name.equals("q")) {
                ROWS.get(ROWS.size() - 1).and(name, value).losing(name);
            }
        });
    }

    /** One number comes back, however often it is sent. */
    private static void sent(Form form, Times times) {
        var once = add(form, times.toString(), Map.of(), null, 200, List.of(), List.of("Guarda"), false);
        ROWS.set(
                ROWS.indexOf(once),
                new Row(
                        form,
                        once.what(),
                        Map.of(),
                        Set.of(),
                        null,
                        200,
                        List.of(),
                        once.says(),
                        false,
                        Set.of(),
                        times));
    }

    private static List<Row> group(String address, String button, List<Map<String, String>> each) {
        var form = new Form(address, "", address, List.of(), button, Map.of());
        return each.stream()
                .map(typed -> new Row(
                        form, "", typed, Set.of(), null, 200, List.of(), List.of(), false, Set.of(), Times.ONCE))
                .toList();
    }

    private static Row add(
            Form form,
            String what,
            Map<String, String> typed,
            @Nullable Upload file,
            int status,
            List<String> at,
            List<String> says,
            boolean keeps) {
        var row = new Row(form, what, typed, Set.of(), file, status, at, says, keeps, Set.of(), Times.ONCE);
        ROWS.add(row);
        return row;
    }

    private static Upload csv(String text) {
        return new Upload("f:trTable", "tabla.csv", utf8(text));
    }

    private static Upload none(String field) {
        return new Upload(field, "", new byte[0]);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String told(String typed) {
        var plain = typed.replaceAll("\\p{C}", "?");
        return plain.length() > 40 ? "«" + plain.substring(0, 40) + "…» (" + typed.length() + ")" : "«" + plain + "»";
    }

    static {
        kiosks();
        plan();
        transparency();
        accounts();
        signingIn();
        portals();
        pages();
        norms();
        complaints();
        access();
        personalData();
        payments();
        search();
        doubled();
        ALIKE = List.of(
                group(
                        "/gestion/ingreso",
                        "f:enter",
                        List.of(
                                Map.of("f:username", "auditor", "f:password", "no es esta clave"),
                                Map.of("f:username", "nadie.tampoco", "f:password", "no es esta clave"))),
                group(
                        "/gestion/clave/olvide",
                        "f:ask",
                        List.of(
                                Map.of("f:helpName", "auditor"),
                                Map.of("f:helpName", "nadie.tampoco"),
                                Map.of("f:helpName", "nadie@example.pe"))),
                group(
                        "/reclamos/seguimiento",
                        "f:ver",
                        List.of(
                                Map.of("f:fuNumber", "R-DRE-2026-000001", "f:fuKey", "AAAAA-AAAAB"),
                                Map.of("f:fuNumber", "R-DRE-2026-999999", "f:fuKey", "AAAAA-AAAAB"),
                                Map.of("f:fuNumber", "mi reclamo", "f:fuKey", "no me acuerdo"))),
                group(
                        "/acceso-informacion/seguimiento",
                        "f:ver",
                        List.of(
                                Map.of("f:accessNumber", "SAIP-DRE-2026-000002", "f:key", "AAAAA-AAAAB"),
                                Map.of("f:accessNumber", "SAIP-DRE-2026-999999", "f:key", "AAAAA-AAAAB"),
                                Map.of("f:accessNumber", "mi pedido", "f:key", "no me acuerdo"))),
                group(
                        "/datos-personales/seguimiento",
                        "f:ver",
                        List.of(
                                Map.of("f:dpNumber", "ARCO-2026-000001", "f:key", "AAAAA-AAAAB"),
                                Map.of("f:dpNumber", "mi pedido", "f:key", "no me acuerdo"))));
    }
}
