package pe.cumbe.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code ./portal run}: from nothing to a portal that answers, until Ctrl-C. */
final class Run {

    private final Options options;
    private final Path home;

    Run(Options options, Path home) {
        this.options = options;
        this.home = home;
    }

    void now() {
        var since = System.nanoTime();
        var folder = new DataFolder(options.data());
        var demo = folder.demo(options.empty());
        if (demo && !options.loopback()) {
            refuseDemoToTheWorld(folder);
        }
        folder.prepare();
        folder.occupy();
        Ending.atExit(folder::leave);
        var installation = new Installation(options, folder, home);
        installation.stopLeftovers();
        if (!Ports.free(options.address(), options.port())) {
            throw new Stop("server.port-busy", options.port(), options.port() + 1);
        }
        Ending.atExit(installation::stop);
        installation.startDatabase();
        installation.startServer();
        tell(folder, demo, since);
        installation.watch();
    }

    /** Demo passwords are printed for whoever starts Cumbe; only this machine may use them. */
    private void refuseDemoToTheWorld(DataFolder folder) {
        if (Files.exists(folder.demoMark())) {
            throw new Stop("demo.folder-has-demo", options.data(), options.address());
        }
        throw new Stop("demo.not-to-the-world", options.address());
    }

    private void tell(DataFolder folder, boolean demo, long since) {
        var base = "http://" + Server.host(options.nearbyAddress()) + ":" + options.port();
        Console.print("");
        Console.say("ready", Messages.seconds(System.nanoTime() - since));
        Console.say("ready.portal", base + "/");
        Console.say("ready.office", base + "/gestion");
        Console.say("ready.kiosk", base + "/cabina");
        DataFolder.read(folder.signIns()).ifPresent(signIns -> {
            Console.print("");
            Console.print(signIns);
        });
        Console.print("");
        Console.say("ready.stop");
        if (!demo) {
            forgetOneTimePassword(folder);
        }
    }

    /** It was told once; it is not kept. */
    private static void forgetOneTimePassword(DataFolder folder) {
        try {
            Files.deleteIfExists(folder.signIns());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
