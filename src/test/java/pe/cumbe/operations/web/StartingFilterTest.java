package pe.cumbe.operations.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.operations.Readiness;

class StartingFilterTest {

    private final Readiness readiness = new Readiness();
    private final StartingFilter filter = new StartingFilter(readiness);
    private final List<String> answered = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dre", "/api/v1/normas", "/gestion", "/sitemap.xml"})
    void until_the_content_is_there_a_page_says_that_the_portal_is_starting_and_when_to_come_back(String address)
            throws Exception {
        ask(address);

        assertThat(answered).containsExactly("Retry-After: 10", "503");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/ready", "/resources/region.css"})
    void who_watches_the_start_and_the_style_of_that_page_pass(String address) throws Exception {
        ask(address);

        assertThat(answered).containsExactly("passed on");
    }

    @Test
    void with_the_content_there_everything_passes() throws Exception {
        readiness.contentLoaded();

        ask("/");

        assertThat(answered).containsExactly("passed on");
    }

    private void ask(String address) throws Exception {
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRequestURI" -> address;
                    case "getContextPath" -> "";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        var response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "setHeader" -> answered.add(arguments[0] + ": " + arguments[1]);
                        case "sendError" -> answered.add(String.valueOf(arguments[0]));
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return null;
                });
        filter.doFilter(request, response, (passed, on) -> answered.add("passed on"));
    }
}
