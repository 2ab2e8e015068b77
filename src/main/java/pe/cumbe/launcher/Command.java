package pe.cumbe.launcher;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@code ./portal} can be asked to do. Building, tests and benchmarks belong to the shell script. */
enum Command {
    RUN(0, 0),
    BACKUP(1, 1),
    RESTORE(1, 1),
    REINDEX(0, 0),
    VERIFY_AUDIT(0, 0),
    IMPORT(2, Integer.MAX_VALUE),
    EXPORT_PORTAL(2, 2),
    IMPORT_PORTAL(1, 1);

    private final int fewest;
    private final int most;

    Command(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    static Optional<Command> named(String word) {
        return Stream.of(values())
                .filter(command -> command.word().equals(word))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean takes(int operands) {
        return operands >= fewest && operands <= most;
    }
}
