package pe.cumbe.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other sites answer, asked over a real connection. */
class WebLinkProbeTest {

    private final List<String> asked = new ArrayList<>();
    private HttpServer site;

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            int status = Integer.parseInt(path.replaceAll("\\D", ""));
            if (path.startsWith("/get") && exchange.getRequestMethod().equals("HEAD")) {
                status = 405;
            }
            if (status == 301) {
                exchange.getResponseHeaders().add("Location", path.startsWith("/round") ? path : "/200");
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/200,",
        "/301,",
        "/get200,",
        "/403,",
        "/429,",
        "/404, NOT_FOUND",
        "/410, NOT_FOUND",
        "/get404, NOT_FOUND",
        "/503, SITE_FAILS",
        "/round301, SITE_FAILS"
    })
    void a_site_is_believed(String path, LinkFailure failure) {
        var probe = new WebLinkProbe(true, machine -> true);

        assertThat(probe.ask(address(path))).isEqualTo(Optional.ofNullable(failure));
    }

    @Test
    void nobody_there_is_no_answer() {
        var address = address("/200");
        site.stop(0);

        assertThat(new WebLinkProbe(true, machine -> true).ask(address)).contains(LinkFailure.NO_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://no-hay.invalid/", "https:///x", "https://[::1", "http://exa mple/"})
    void what_names_no_site_is_none(String address) {
        assertThat(new WebLinkProbe(true, machine -> true).ask(address)).contains(LinkFailure.NO_SITE);
    }

    @Test
    void a_machine_of_the_inside_is_never_asked() {
        var probe = new WebLinkProbe(true, WebLinkProbe::isOutside);

        assertThat(probe.ask(address("/200"))).contains(LinkFailure.NO_SITE);
        assertThat(asked).isEmpty();
    }

    @Test
    void an_office_may_want_no_site_to_be_asked() {
        assertThat(new WebLinkProbe(false, machine -> true).ask(address("/404")))
                .isEmpty();
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true",
        "200.37.4.1, true",
        "2800:200::1, true",
        "127.0.0.1, false",
        "10.1.2.3, false",
        "172.16.0.1, false",
        "192.168.1.1, false",
        "169.254.169.254, false",
        "100.64.0.1, false",
        "0.0.0.0, false",
        "224.0.0.1, false",
        "::1, false",
        "fe80::1, false",
        "fd00::1, false",
        "::ffff:10.0.0.1, false"
    })
    void ours_and_the_world_s(String machine, boolean outside) throws IOException {
        assertThat(WebLinkProbe.isOutside(InetAddress.getByName(machine))).isEqualTo(outside);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + site.getAddress().getPort() + path;
    }
}
