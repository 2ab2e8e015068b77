package pe.cumbe.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pe.cumbe.operations.web.HealthServlet;
import pe.cumbe.operations.web.LocalControl;

/** The image, the compose file, the proxy and the unit are not run by any test: at least nothing they name is missing. */
class DeploymentFilesTest {

    private static final Path DOCKERFILE = Path.of("Dockerfile");
    private static final Path COMPOSE = Path.of("deploy/compose.yaml");
    private static final Path NGINX = Path.of("deploy/nginx.conf");
    private static final Path UNIT = Path.of("deploy/cumbe.service");
    private static final Path ENVIRONMENT = Path.of("deploy/cumbe.env");
    private static final List<Path> ALL = List.of(DOCKERFILE, COMPOSE, NGINX, UNIT, ENVIRONMENT);

    @Test
    void every_variable_is_one_that_the_code_reads() throws IOException {
        var known = variablesInCode();
        var documents =
                List.of(Path.of("portal"), Path.of("docs/setup.md"), Path.of("docs/guides/instalar-y-operar.md"));
        for (var file : Stream.concat(ALL.stream(), documents.stream()).toList()) {
            assertThat(found(file, "\\b((?:CUMBE|DB)_[A-Z_]+)\\b"))
                    .as(file.toString())
                    .isSubsetOf(known);
        }
    }

    @Test
    void every_option_is_one_that_the_launcher_takes() throws IOException {
        var image = found(DOCKERFILE, "(?m)^CMD \\[(.*)]").iterator().next().replaceAll("[\",]", " ");
        var unit =
                found(UNIT, "(?m)^ExecStart=/opt/cumbe/portal (.*)$").iterator().next();
        for (var words : List.of(image, unit)) {
            var options = Options.of(List.of(words.trim().split("\\s+", -1)), Map.of(), Path.of("/opt/cumbe"));

            assertThat(options.command()).isEqualTo(Command.RUN);
            assertThat(options.empty()).isTrue();
            assertThat(options.port()).isEqualTo(8080);
            assertThat(options.data()).isEqualTo(Path.of("/var/lib/cumbe"));
        }
    }

    @Test
    void every_port_is_the_portals() throws IOException {
        assertThat(found(DOCKERFILE, "(?m)^EXPOSE (\\d+)")).containsExactly("8080");
        assertThat(found(DOCKERFILE, "127\\.0\\.0\\.1:(\\d+)")).containsExactly("8080");
        assertThat(found(NGINX, "server app:(\\d+);")).containsExactly("8080");
        assertThat(found(NGINX, "(?m)^\\s+listen (\\d+)"))
                .containsExactlyInAnyOrderElementsOf(found(COMPOSE, "- \"\\d+:(\\d+)\""));
    }

    @Test
    void the_health_check_asks_an_address_that_exists() throws IOException {
        assertThat(HealthServlet.class
                        .getAnnotation(jakarta.servlet.annotation.WebServlet.class)
                        .urlPatterns())
                .containsAll(found(DOCKERFILE, "127\\.0\\.0\\.1:\\d+(/[a-z/]+)"));
    }

    @Test
    void what_is_copied_into_the_image_is_there_or_is_built() throws IOException {
        for (var source : found(DOCKERFILE, "(?m)^COPY (\\S+) \\./")) {
            assertThat(Path.of(source)).exists();
        }
        assertThat(found(DOCKERFILE, "(?m)^COPY --from=build /build/(\\S+)"))
                .containsExactlyInAnyOrder("target/cumbe.war", "target/launcher", "target/classes/pe/cumbe/launcher");
        var server = Files.readString(Path.of("src/main/java/pe/cumbe/launcher/Server.java"));
        assertThat(server).contains("target/cumbe.war", "target/launcher/payara-micro.jar");
        assertThat(Files.readString(Path.of("portal"))).contains("target/classes", "target/launcher/lib/*");
        var pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom)
                .contains(
                        "<finalName>cumbe</finalName>", "/launcher/lib</outputDirectory>", "mariadb.binaries.version");
    }

    @Test
    void what_is_mounted_named_and_waited_for_exists() throws IOException {
        for (var path : found(COMPOSE, "(?m)^\\s+- (\\./[^:]+):")) {
            assertThat(Path.of("deploy").resolve(path)).exists();
        }
        assertThat(Path.of("deploy")
                        .resolve(found(COMPOSE, "context: (\\S+)").iterator().next())
                        .resolve("pom.xml"))
                .exists();
        var services = found(COMPOSE, "(?m)^  ([a-z]+):$");
        assertThat(services).containsAll(found(COMPOSE, "(?m)^      ([a-z]+):\\n        condition:"));
        assertThat(services).containsAll(found(NGINX, "server ([a-z]+):\\d+;"));
        assertThat(services).containsAll(found(COMPOSE, "jdbc:mysql://([a-z]+):"));
        assertThat(found(COMPOSE, "CUMBE_TRUSTED_PROXIES: (\\S+)")).isEqualTo(found(COMPOSE, "ipv4_address: (\\S+)"));
        assertThat(found(NGINX, "/etc/nginx/(tls)/")).isEqualTo(found(COMPOSE, "\\./(tls):/etc/nginx/tls"));
        assertThat(Files.isExecutable(Path.of("portal"))).isTrue();
        assertThat(Files.isExecutable(Path.of(".ci/run"))).isTrue();
    }

    @Test
    void documents_that_are_named_exist() throws IOException {
        for (var file : ALL) {
            for (var document : found(file, "\\b(docs/[\\w/-]+\\.md|deploy/[\\w.-]+\\.(?:yaml|conf|service))")) {
                assertThat(Path.of(document)).exists();
            }
        }
    }

    @Test
    void the_proxy_closes_what_is_for_this_machine_alone() throws IOException {
        var control = LocalControl.class.getAnnotation(jakarta.servlet.annotation.WebServlet.class)
                .value()[0];
        assertThat(found(NGINX, "location (?:=|\\^~) (\\S+) \\{ return 404; }"))
                .contains("/metrics", "/openapi", control.replace("/*", ""));
        assertThat(Files.readString(NGINX)).contains("X-Forwarded-For $remote_addr;");
    }

    private static Set<String> variablesInCode() throws IOException {
        var known = new TreeSet<>(Set.of("DB_URL", "DB_USER", "DB_PASSWORD"));
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                known.addAll(found(file, "\"(CUMBE_[A-Z_]+)\""));
                found(file, "\"(cumbe\\.[a-z.]+)\"")
                        .forEach(key -> known.add(key.replace('.', '_').toUpperCase(java.util.Locale.ROOT)));
            }
        }
        return known;
    }

    private static Set<String> found(Path file, String pattern) throws IOException {
        var found = new TreeSet<String>();
        Pattern.compile(pattern).matcher(Files.readString(file)).results().forEach(one -> found.add(one.group(1)));
        return found;
    }
}
