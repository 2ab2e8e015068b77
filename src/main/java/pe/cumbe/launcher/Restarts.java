package pe.cumbe.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/** Starting again what died is a help; doing it for ever hides a fault: six times in ten minutes is enough. */
final class Restarts {

    private static final int MOST = 6;
    private static final long WINDOW = TimeUnit.MINUTES.toNanos(10);

    private final Deque<Long> lately = new ArrayDeque<>();

    void count(String complaint, Object where) {
        var now = System.nanoTime();
        while (!lately.isEmpty() && now - lately.getFirst() > WINDOW) {
            lately.removeFirst();
        }
        lately.addLast(now);
        if (lately.size() > MOST) {
            throw new Stop(complaint, where);
        }
    }
}
