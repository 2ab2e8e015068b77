package pe.cumbe;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import pe.cumbe.launcher.TestPortal;

/**
 * The one server of all slices and journeys that run in this program: the WAR that Maven built with the slices inside,
 * started once, by the classes of {@code ./portal run}, at the first test that needs it; it ends with the program.
 * Arquillian finds it through {@code META-INF/services}.
 */
public final class OneServer implements LoadableExtension {

    private static final Path WAR = Path.of("target/cumbe.war");
    private static final Path TEST_CLASSES = Path.of("target/test-classes");

    /** Two programs of tests run side by side, each with a server and a folder of its own. */
    private static final Path PLACE = Path.of(System.getProperty("cumbe.place", "target/it/1"));

    private static TestPortal portal;

    /** The portal that is running. Asked from the test's side only, after the first test class has begun. */
    public static TestPortal portal() {
        return Objects.requireNonNull(portal, "no slice or journey has started the server");
    }

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeployableContainer.class, Container.class);
        builder.override(
                DeploymentScenarioGenerator.class,
                org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator.class,
                EveryClassSharesOne.class);
    }

    /** No class says what to deploy: it is always the same. Once it is there, an empty archive stands for it. */
    public static final class EveryClassSharesOne implements DeploymentScenarioGenerator {

        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            var archive = portal == null ? portalWithSlices() : ShrinkWrap.create(WebArchive.class, "ROOT.war");
            return List.of(new DeploymentDescription("portal", archive));
        }

        private static WebArchive portalWithSlices() {
            var archive = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                    .importFrom(WAR.toFile())
                    .as(WebArchive.class);
            archive.addAsLibraries(libraryOf(org.assertj.core.api.Assertions.class));
            try (var files = Files.walk(TEST_CLASSES)) {
                files.filter(Files::isRegularFile)
                        .map(TEST_CLASSES::relativize)
                        .filter(EveryClassSharesOne::goesInside)
                        .forEach(file -> archive.add(
                                new FileAsset(TEST_CLASSES.resolve(file).toFile()), "WEB-INF/classes/" + file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return archive;
        }

        /** Journeys, the launcher's tests and this class stay outside: the server lacks their libraries. */
        private static boolean goesInside(Path file) {
            var name = file.toString().replace(File.separatorChar, '/');
            return !name.startsWith("META-INF/")
                    && !name.startsWith("pe/cumbe/journey/")
                    && !name.startsWith("pe/cumbe/launcher/")
                    && !name.startsWith("pe/cumbe/soak/")
                    && !name.startsWith("pe/cumbe/OneServer")
                    && !name.startsWith("pe/cumbe/ArchitectureTest");
        }

        private static File libraryOf(Class<?> type) {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().getPath());
        }
    }

    /** Nothing to configure. */
    public static final class NoConfiguration implements ContainerConfiguration {

        @Override
        public void validate() {
            // nothing can be wrong
        }
    }

    /** What Arquillian takes for a server. */
    public static final class Container implements DeployableContainer<NoConfiguration> {

        private static final String RUNNER = "ArquillianServletRunnerEE9";

        @Override
        public Class<NoConfiguration> getConfigurationClass() {
            return NoConfiguration.class;
        }

        @Override
        public ProtocolDescription getDefaultProtocol() {
            return new ProtocolDescription("Servlet 6.0");
        }

        @Override
        public ProtocolMetaData deploy(Archive<?> archive) {
            if (portal == null) {
                var war = PLACE.resolve("ROOT.war");
                war.toFile().getParentFile().mkdirs();
                archive.as(ZipExporter.class).exportTo(war.toFile(), true);
                portal = TestPortal.start(war, PLACE);
            }
            return new ProtocolMetaData()
                    .addContext(new HTTPContext("127.0.0.1", portal.port()).add(new Servlet(RUNNER, "")));
        }

        /** The next class uses it too. */
        @Override
        public void undeploy(Archive<?> archive) {
            // it ends with this program
        }

        /** Where programs of tests run side by side, Arquillian ends after each class, and begins again for the next. */
        @Override
        public void stop() {
            // the portal ends with this program (TestPortal)
        }
    }
}
