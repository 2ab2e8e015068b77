package pe.cumbe.launcher;

import java.util.ArrayDeque;
import java.util.Deque;

/** What to undo when this program ends, however it ends (Ctrl-C, a signal, a refusal): last begun, first undone. */
final class Ending {

    private static final Deque<Runnable> STEPS = new ArrayDeque<>();
    private static volatile boolean begun;

    private Ending() {}

    static void prepare() {
        Runtime.getRuntime().addShutdownHook(new Thread(Ending::now, "ending"));
    }

    static synchronized void atExit(Runnable step) {
        STEPS.push(step);
    }

    static boolean begun() {
        return begun;
    }

    /** Where the main thread stays once the end has begun: what it sees dying then is being stopped. */
    static void stayIfBegun() {
        while (begun) {
            Pause.millis(1000);
        }
    }

    private static void now() {
        begun = true;
        undoAll();
    }

    private static synchronized void undoAll() {
        while (!STEPS.isEmpty()) {
            try {
                STEPS.pop().run();
            } catch (RuntimeException e) {
                Console.complain(e.toString());
            }
        }
    }
}
