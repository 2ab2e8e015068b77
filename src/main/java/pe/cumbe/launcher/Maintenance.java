package pe.cumbe.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * {@code ./portal reindex}, {@code verify-audit}, {@code import}, {@code export-portal} and {@code import-portal}: with the portal running, it does the work while it serves;
 * otherwise it is started for this work alone, where nobody else reaches it, and stopped again.
 */
final class Maintenance {

    private final Options options;
    private final Path home;

    Maintenance(Options options, Path home) {
        this.options = options;
        this.home = home;
    }

    void reindex() {
        work("reindex", List.of(), Maintenance::failure);
    }

    void verifyAudit() {
        work("verify-audit", List.of(), verdict -> new Stop("audit.not-whole", verdict));
    }

    void importRows() {
        if (!options.operands().get(0).equals("normas")) {
            throw new Stop("options.operands.import");
        }
        var files =
                options.operands().stream().skip(1).map(Maintenance::absolute).toList();
        for (var file : files) {
            if (!Files.isReadable(file)) {
                throw new Stop("import.no-file", file);
            }
        }
        work("import-normas", files.stream().map(Path::toString).toList(), Maintenance::failure);
    }

    void exportPortal() {
        var file = absolute(options.operands().get(1));
        if (Files.exists(file)) {
            throw new Stop("backup.exists", file);
        }
        work("export-portal", List.of(options.operands().get(0), file.toString()), Maintenance::failure);
    }

    void importPortal() {
        var file = absolute(options.operands().get(0));
        if (!Files.isReadable(file)) {
            throw new Stop("import.no-file", file);
        }
        work("import-portal", List.of(file.toString()), Maintenance::failure);
    }

    private static Path absolute(String name) {
        return Path.of(name).toAbsolutePath().normalize();
    }

    private void work(String job, List<String> arguments, Function<String, Stop> failed) {
        var since = System.nanoTime();
        var folder = new DataFolder(options.data()).prepare();
        if (folder.tryToOccupy()) {
            Ending.atExit(folder::leave);
            var installation = new Installation(options.onlyHere(Ports.anyFree()), folder, home);
            installation.stopLeftovers();
            Ending.atExit(installation::stop);
            installation.startDatabase();
            installation.startServer();
        }
        new Control(folder).ask(job, arguments, failed);
        Console.done(since, "maintenance.done");
    }

    private static Stop failure(String reason) {
        return new Stop("control.failed", reason);
    }
}
