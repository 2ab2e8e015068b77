package pe.cumbe.agency.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.account.AccountFixtures.DRE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.agency.PortalHost;
import pe.cumbe.content.ContentFixtures;
import pe.cumbe.shared.Settings;

/** Where somebody is sent who comes by a host name of a portal. */
class MappedHostsTest {

    private static final String HOST = "www.drecajamarca.gob.pe";

    private final ContentFixtures region = new ContentFixtures();
    private final Map<String, String> answer = new HashMap<>();
    private Optional<String> publicAddress = Optional.of("https://portal.example.pe");

    private final MappedHosts hosts = new MappedHosts(region.organisation, new Settings() {
        @Override
        public Optional<String> publicAddress() {
            return publicAddress;
        }
    });

    @BeforeEach
    void a_host_of_the_dre() {
        region.agencies.add(new PortalHost(HOST, DRE, Instant.EPOCH));
    }

    @ParameterizedTest
    @CsvSource({
        "/,                             /dre",
        "/directorio,                   /dre/directorio",
        "/tramites,                     /dre/tramites",
        "/transparencia/presupuesto,    /dre/transparencia/presupuesto",
        "/documentos/una-guia/archivo,  /dre/documentos/una-guia/archivo",
        "/quienes-somos,                /dre/quienes-somos",
        "/dre/directorio,               /dre/directorio",
        "/diresa,                       /diresa",
        "/noticias/feria,               /noticias/feria",
        "/seguimiento,                  /seguimiento",
        "/normas/rer/2011/45,           /normas/rer/2011/45",
        "/resources/estilo.css,         /resources/estilo.css"
    })
    void each_address_has_one_that_stands_for_good(String path, String canonical) {
        ask("GET", HOST + ":443", path, null);

        assertThat(answer)
                .containsEntry("status", "301")
                .containsEntry("Location", "https://portal.example.pe" + canonical);
    }

    @Test
    void questions_come_along_and_what_is_not_read_stays_what_it_is() {
        ask("GET", "WWW.DreCajamarca.gob.pe", "/noticias", "pagina=2");
        assertThat(answer).containsEntry("Location", "https://portal.example.pe/dre/noticias?pagina=2");

        ask("POST", HOST, "/reclamos/nuevo", null);
        assertThat(answer)
                .containsEntry("status", "308")
                .containsEntry("Location", "https://portal.example.pe/reclamos/nuevo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"otro.example.org", "portal.example.pe", "127.0.0.1:8080", "", "a b", "[::1"})
    void a_name_that_is_not_mapped_changes_nothing(String host) {
        ask("GET", host, "/", null);

        assertThat(answer).containsExactly(Map.entry("passed", "on"));
    }

    @Test
    void the_installation_s_own_name_never_sends_anybody_on_whatever_is_mapped() {
        publicAddress = Optional.of("https://" + HOST);

        ask("GET", HOST, "/", null);

        assertThat(answer).containsExactly(Map.entry("passed", "on"));
    }

    @Test
    void without_an_address_of_its_own_nobody_is_sent_to_another_host_nor_round_in_a_circle() {
        publicAddress = Optional.empty();

        ask("GET", HOST, "/", null);
        assertThat(answer).containsEntry("Location", "/dre");

        ask("GET", HOST, "/dre", null);
        assertThat(answer).containsExactly(Map.entry("passed", "on"));
    }

    @Test
    void whoever_watches_over_the_server_is_answered_by_any_name() {
        ask("GET", HOST, "/health/ready", null);

        assertThat(answer).containsExactly(Map.entry("passed", "on"));
    }

    private void ask(String method, String host, String path, String query) {
        answer.clear();
        var asked = Map.of("getMethod", method, "getHeader", host, "getRequestURI", path);
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, call, arguments) ->
                        call.getName().equals("getQueryString") ? query : asked.get(call.getName()));
        var response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, call, arguments) -> {
                    answer.put(
                            call.getName().equals("setStatus") ? "status" : String.valueOf(arguments[0]),
                            String.valueOf(arguments[arguments.length - 1]));
                    return null;
                });
        try {
            hosts.doFilter(request, response, (one, other) -> answer.put("passed", "on"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
