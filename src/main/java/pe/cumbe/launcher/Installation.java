package pe.cumbe.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A database and a server on one data folder: starts both in their order, watches them, stops both in the other. */
final class Installation {

    private static final long SILENCE = TimeUnit.SECONDS.toNanos(60);

    private final Options options;
    private final DataFolder folder;
    private final Database database;
    private final Server server;
    private final boolean demo;
    private final Restarts restarts = new Restarts();

    Installation(Options options, DataFolder folder, Path home) {
        this.options = options;
        this.folder = folder;
        this.database = options.outside()
                .map(Database.class::cast)
                .orElseGet(() -> new EmbeddedDatabase(folder, home.resolve("target/launcher")));
        this.server = new Server(options, folder, home);
        Secrets.bytes(folder.keys().resolve("seal.key"));
        Secrets.text(folder.keys().resolve("control.token"));
        this.demo = folder.demo(options.empty());
    }

    /** What a start that was killed left running on this folder. */
    void stopLeftovers() {
        var since = System.nanoTime();
        if (server.stopLeftovers()) {
            Console.done(since, "leftover.server");
        }
        since = System.nanoTime();
        if (database instanceof EmbeddedDatabase embedded && embedded.stopLeftovers()) {
            Console.done(since, "leftover.database");
        }
    }

    void startDatabase() {
        var since = System.nanoTime();
        database.start();
        if (database instanceof EmbeddedDatabase embedded) {
            Console.done(since, "database.started", embedded.port());
        } else {
            Console.done(since, "outside.answers", database);
        }
    }

    /** Returns when content is loaded and the index open. */
    void startServer() {
        if (!Ports.free(options.address(), options.port())) {
            throw new Stop("server.port-busy", options.port(), options.port() + 1);
        }
        var since = System.nanoTime();
        server.start(database, Map.of());
        waitUntilReady();
        folder.began(demo);
        Console.done(since, "server.ready");
    }

    private void waitUntilReady() {
        var progress = new Progress(folder.progress());
        var lastSaid = System.nanoTime();
        while (!server.ready()) {
            progress.tell();
            if (System.nanoTime() - lastSaid > SILENCE) {
                Console.say("server.still-loading", lacking(), server.logFile());
                lastSaid = System.nanoTime();
            }
            if (!server.failure().isEmpty()) {
                throw new Stop("server.not-deployed", server.logFile(), summary());
            }
            if (server.startFailed()) {
                throw new Stop("server.start-failed", server.logFile());
            }
            look();
            Pause.millis(200);
        }
        progress.tell();
    }

    private String lacking() {
        var missing = server.missing();
        if (missing.contains("content")) {
            return Messages.line("lacking.content");
        }
        return missing.contains("index") ? Messages.line("lacking.index") : Messages.line("lacking.deployment");
    }

    /** Until somebody stops us: what dies is started again, unless it dies all the time. */
    void watch() {
        while (true) {
            Pause.millis(300);
            if (look()) {
                var since = System.nanoTime();
                waitUntilReady();
                Console.done(since, "server.ready-again");
            }
        }
    }

    /** Starts again what has died. True when the server was among it, so that visitors wait. */
    private boolean look() {
        var databaseGone = !database.alive();
        var serverGone = !server.alive();
        Ending.stayIfBegun();
        if (databaseGone) {
            restarts.count("database.keeps-dying", folder.logs());
            Console.say("database.died");
            var since = System.nanoTime();
            var before = database.url();
            database.start();
            Console.done(since, "database.restarted");
            if (!database.url().equals(before)) {
                // somebody took its port meanwhile: the server must be told where it is now
                server.halt();
                serverGone = true;
            }
        }
        if (serverGone) {
            restarts.count("server.keeps-dying", server.logFile());
            Console.say("server.died");
            server.start(database, Map.of());
            return true;
        }
        if (databaseGone && !server.ready()) {
            // it was still loading when its database went away
            server.halt();
            server.start(database, Map.of());
            return true;
        }
        return false;
    }

    private String summary() {
        var lines = server.failure();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    void stop() {
        var since = System.nanoTime();
        if (server.alive()) {
            server.stop();
            Console.done(since, "server.stopped");
        } else {
            server.stop();
        }
        since = System.nanoTime();
        if (database instanceof EmbeddedDatabase && database.alive()) {
            database.stop();
            Console.done(since, "database.stopped");
        } else {
            database.stop();
        }
    }

    Database database() {
        return database;
    }
}
