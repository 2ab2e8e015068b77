package pe.cumbe.operations;

import java.util.List;
import java.util.function.Consumer;

/**
 * A long work that {@code ./portal} asks for, with the portal serving. A room offers one by being a CDI bean of this
 * type; {@code LocalControl} finds it by its name.
 */
public interface MaintenanceJob {

    /** The word in {@code /health/control/{name}}: {@code reindex}, {@code import-normas}. */
    String name();

    /**
     * Does the work on the caller's thread, outside any transaction.
     *
     * @param arguments what was typed after the command, files as absolute paths
     * @param progress takes a line, in Spanish, for the person who waits
     * @throws RuntimeException the work failed; the message of a {@code Rejected} or {@link IllegalArgumentException}
     *     is shown
     */
    void run(List<String> arguments, Consumer<String> progress);
}
