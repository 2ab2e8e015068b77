package pe.cumbe.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One program that Cumbe runs. It carries an argument nobody else has (the mark, with our data folder in it), so that
 * one left over from a start that was killed is known again for certain, by what it is and not by a number that the
 * system may have given to somebody else.
 */
final class Child {

    /** A session of its own: Ctrl-C in the terminal reaches the launcher alone, which stops each in its order. */
    private static final boolean SETSID = Files.isExecutable(Path.of("/usr/bin/setsid"));

    private final String mark;
    private final Path pidFile;
    private @Nullable Process process;
    private boolean closed;

    Child(String mark, Path pidFile) {
        this.mark = mark;
        this.pidFile = pidFile;
    }

    synchronized Process start(ProcessBuilder builder) {
        if (closed) {
            throw new IllegalStateException("closing");
        }
        var command = new ArrayList<String>();
        if (SETSID) {
            command.add("/usr/bin/setsid");
        }
        command.addAll(builder.command());
        try {
            var started = builder.command(command).start();
            process = started;
            DataFolder.write(pidFile, started.pid() + "\n");
            return started;
        } catch (IOException e) {
            throw new Stop("child.cannot-start", builder.command().get(SETSID ? 1 : 0), e.getMessage());
        }
    }

    synchronized boolean alive() {
        return process != null && process.isAlive();
    }

    /** Politely, then not; afterwards it starts no more. */
    synchronized void close(int patienceSeconds) {
        closed = true;
        halt(patienceSeconds);
    }

    synchronized void halt(int patienceSeconds) {
        if (process != null) {
            end(process.toHandle(), patienceSeconds);
            process = null;
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            Console.complain(e.toString());
        }
    }

    /** Stops what a killed launcher left running on this data folder. True when there was something. */
    boolean stopLeftovers(int patienceSeconds) {
        var leftovers = leftovers();
        leftovers.forEach(handle -> end(handle, patienceSeconds));
        return !leftovers.isEmpty();
    }

    private List<ProcessHandle> leftovers() {
        var us = ProcessHandle.current().info().user();
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.info().user().equals(us))
                .filter(handle -> Stream.of(handle.info().arguments().orElse(new String[0]))
                        .anyMatch(mark::equals))
                .toList();
    }

    private static void end(ProcessHandle handle, int patienceSeconds) {
        handle.destroy();
        if (!waitFor(handle, patienceSeconds)) {
            handle.destroyForcibly();
            waitFor(handle, 30);
        }
    }

    private static boolean waitFor(ProcessHandle handle, int seconds) {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (handle.isAlive()) {
            if (System.nanoTime() > until) {
                return false;
            }
            Pause.millis(50);
        }
        return true;
    }
}
