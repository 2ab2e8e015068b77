package pe.cumbe.launcher;

import org.jspecify.annotations.Nullable;

/** Cumbe cannot go on, and the person who started it can do something about it: one line says what, and the exit is 1. */
final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stop(String key, @Nullable Object... values) {
        super(Messages.line(key, values));
    }
}
