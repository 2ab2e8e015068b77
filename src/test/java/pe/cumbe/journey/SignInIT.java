package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pe.cumbe.OneServer;
import pe.cumbe.journey.PlainBrowser.Page;
import pe.cumbe.launcher.TestPortal;

/** The session of an officer over plain HTTP: its cookie, when it is renewed, what its pages may run. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignInIT {

    private static final String USERS = "/gestion/usuarios";
    private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*>");

    private PlainBrowser anybody;

    @BeforeEach
    void open() {
        anybody = new PlainBrowser(OneServer.portal().port());
    }

    @Test
    void the_session_begins_when_the_password_is_right_with_a_cookie_that_no_script_reads() {
        assertThat(anybody.get("/gestion/ingreso").cookie()).isEmpty();
        assertThat(signIn(anybody, "portales", "no es esta clave").cookie()).isEmpty();

        var cookie = signIn(anybody, "portales", TestPortal.DEMO_PASSWORD).cookie();

        assertThat(cookie)
                .startsWith("sesion=")
                .contains("; Path=/", "; HttpOnly")
                .doesNotContain("Expires", "Max-Age");
        assertThat(cookie.toLowerCase(java.util.Locale.ROOT)).contains("; samesite=lax");
    }

    @Test
    void nobody_but_a_trusted_proxy_says_that_the_person_came_over_tls() {
        var page = anybody.get("/gestion/ingreso");
        var fields = PlainBrowser.fields(
                page, "f", "enter", Map.of("f:username", "auditor", "f:password", TestPortal.DEMO_PASSWORD));

        var entered = anybody.post(page, "f", fields, Map.of("X-Forwarded-Proto", "https"));

        assertThat(entered.cookie()).startsWith("sesion=").doesNotContain("Secure");
    }

    @Test
    void signing_in_never_goes_on_with_a_session_that_was_there() {
        var first = signIn(anybody, "auditor", TestPortal.DEMO_PASSWORD);
        var planted = anybody.keeping(first);

        var second = signIn(planted, "cuentas", TestPortal.DEMO_PASSWORD);

        assertThat(id(second)).isNotEqualTo(id(first));
        assertThat(planted.get("/gestion").status()).isEqualTo(303);
        assertThat(planted.get("/gestion").header("Location")).isEqualTo("/gestion/ingreso");
        assertThat(anybody.keeping(second).get(USERS).status()).isEqualTo(200);
    }

    @Test
    void a_changed_password_renews_the_session_and_ends_the_others() {
        var once = openAccount("sesion.renovada");
        var first = signIn(anybody, "sesion.renovada", once);
        var elsewhere = anybody.keeping(signIn(anybody, "sesion.renovada", once));
        var here = anybody.keeping(first);
        assertThat(here.get("/gestion").header("Location")).isEqualTo("/gestion/clave");

        var changed = here.press(
                here.get("/gestion/clave"),
                "change",
                Map.of(
                        "f:currentPassword", once,
                        "f:newPassword", "tres ollas sin tapa",
                        "f:repeatedPassword", "tres ollas sin tapa"));

        assertThat(changed.status()).isEqualTo(303);
        assertThat(id(changed)).isNotEqualTo(id(first));
        assertThat(anybody.keeping(changed).get("/gestion").status()).isEqualTo(200);
        assertThat(here.get("/gestion").header("Location")).isEqualTo("/gestion/ingreso");
        assertThat(elsewhere.get("/gestion").header("Location")).isEqualTo("/gestion/ingreso");
    }

    @Test
    void a_one_time_password_whose_days_passed_is_refused_kindly() throws Exception {
        var once = openAccount("clave.vencida");
        var portal = OneServer.portal();
        try (var database = DriverManager.getConnection(
                        portal.databaseUrl(), portal.databaseUser(), portal.databasePassword());
                var late = database.prepareStatement(
                        "UPDATE account SET password_until = '2020-01-01' WHERE username = 'clave.vencida'")) {
            assertThat(late.executeUpdate()).isEqualTo(1);
        }

        var refused = signIn(anybody, "clave.vencida", once);

        assertThat(refused.cookie()).isEmpty();
        assertThat(refused.errors()).contains("ya venció. Pide otra al administrador de cuentas");
    }

    @Test
    void an_account_asked_for_three_times_at_once_is_opened_once() {
        var administrator = administrator();
        var opening = administrator.press(administrator.get(USERS), "open", Map.of());
        var typed = Map.of(
                "f:newUsername", "tres.veces",
                "f:accountName", "Tres Veces",
                "f:accountEmail", "tres@example.pe",
                "f:accountAskedBy", "La titular, por escrito");

        var answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> administrator.press(opening, "save", typed)))
                .limit(3)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.errors()).isEmpty();
            assertThat(answer.heading()).isEqualTo("Tres Veces");
        });
        assertThat(answers).extracting(SignInIT::password).doesNotContain("").containsOnly(password(answers.get(0)));
    }

    @Test
    void the_scripts_of_an_officers_page_carry_a_word_that_each_answer_changes() {
        var administrator = administrator();
        var page = administrator.get(USERS);
        var policy = page.header("Content-Security-Policy");

        assertThat(directive(policy, "script-src")).doesNotContain("unsafe").contains("'nonce-");
        assertThat(directive(policy, "script-src"))
                .isNotEqualTo(directive(administrator.get(USERS).header("Content-Security-Policy"), "script-src"));
        assertThat(scripts(page)).isNotEmpty().allSatisfy(script -> assertThat(script)
                .matches(each -> each.contains(" src=\"/") || policy.contains("'nonce-" + nonce(each) + "'")));
        assertThat(page.html()).doesNotContainPattern(" on[a-z]+=\"");
    }

    private PlainBrowser administrator() {
        return anybody.keeping(signIn(anybody, "cuentas", TestPortal.DEMO_PASSWORD));
    }

    /** Opens an account as the administrator does; its one-time password. */
    private String openAccount(String username) {
        var administrator = administrator();
        var opening = administrator.press(administrator.get(USERS), "open", Map.of());
        return password(administrator.press(
                opening,
                "save",
                Map.of(
                        "f:newUsername",
                        username,
                        "f:accountName",
                        "Persona de prueba",
                        "f:accountEmail",
                        "prueba@example.pe",
                        "f:accountAskedBy",
                        "La titular, por escrito")));
    }

    private static Page signIn(PlainBrowser browser, String username, String password) {
        return browser.press(
                browser.get("/gestion/ingreso"), "enter", Map.of("f:username", username, "f:password", password));
    }

    private static String id(Page page) {
        return page.cookie().split(";", -1)[0];
    }

    private static String password(Page page) {
        var shown = Pattern.compile("<p class=\"clave\">([^<]*)").matcher(page.html());
        return shown.find() ? shown.group(1) : "";
    }

    private static String directive(String policy, String name) {
        return Stream.of(policy.split(";", -1))
                .map(String::strip)
                .filter(each -> each.startsWith(name + " "))
                .findFirst()
                .orElse("");
    }

    private static List<String> scripts(Page page) {
        return SCRIPT.matcher(page.html()).results().map(found -> found.group()).toList();
    }

    private static String nonce(String script) {
        var nonce = Pattern.compile("nonce=\"([^\"]+)\"").matcher(script);
        return nonce.find() ? nonce.group(1) : "none";
    }
}
