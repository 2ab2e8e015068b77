package pe.cumbe.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The terminal of the person who started Cumbe. Always UTF-8, whatever the machine's locale. */
final class Console {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private Console() {}

    static void say(String key, Object... values) {
        print(Messages.line(key, values));
    }

    /** A thing done and how long it took, counted from {@code since} ({@link System#nanoTime()}). */
    static void done(long since, String key, Object... values) {
        print(String.format("%9s  %s", Messages.seconds(System.nanoTime() - since), Messages.line(key, values)));
    }

    static void print(String line) {
        OUT.println(line);
    }

    static void complain(String line) {
        ERR.println(line);
    }
}
