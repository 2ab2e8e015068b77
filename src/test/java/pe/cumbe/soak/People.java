package pe.cumbe.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import pe.cumbe.journey.FreeWriting;
import pe.cumbe.journey.PlainBrowser;

/** People who file one after another, each from a line of their own, and press again until they see the constancia. */
final class People {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(6);
    private static final long BEFORE_TRYING_AGAIN = TimeUnit.MILLISECONDS.toNanos(300);

    private final PlainBrowser browser;
    private final AtomicInteger next;
    private final Map<String, String> shown = new ConcurrentHashMap<>();
    private final AtomicInteger triedAgain = new AtomicInteger();
    private final ExecutorService all = Executors.newCachedThreadPool();
    private final List<Future<?>> ends = new ArrayList<>();
    private volatile boolean enough;

    /** @param firstDocument the number of the first person's document; the next ones follow */
    People(int port, int firstDocument) {
        this.browser = new PlainBrowser(port);
        this.next = new AtomicInteger(firstDocument);
    }

    People begin(int atOnce) {
        for (int i = 0; i < atOnce; i++) {
            ends.add(all.submit(() -> {
                while (!enough) {
                    file(next.getAndIncrement());
                }
            }));
        }
        return this;
    }

    /** Waits for so many more constancias. */
    void seeMore(int constancias) throws ExecutionException, InterruptedException {
        int until = shown.size() + constancias;
        while (shown.size() < until) {
            for (var end : ends) {
                if (end.isDone()) {
                    end.get();
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** Each ends what was begun, and nobody begins another. */
    void enough() throws ExecutionException, InterruptedException {
        enough = true;
        for (var end : ends) {
            end.get();
        }
        all.shutdown();
    }

    /** The number of each constancia and the document of its person. */
    Map<String, String> shown() {
        return Map.copyOf(shown);
    }

    int timesTriedAgain() {
        return triedAgain.get();
    }

    private void file(int number) {
        var document = String.valueOf(number);
        var address = "10." + number / 65_536 % 256 + "." + number / 256 % 256 + "." + number % 256;
        var person = new FreeWriting(browser.comingFrom(address), document);
        var check = untilItWorks(() -> person.toCheck(FreeWriting.pdf(document)));
        var constancia = untilItWorks(() -> person.send(check));
        shown.put(constancia.codes().get(0), document);
    }

    private <T> T untilItWorks(Supplier<T> action) {
        var until = System.nanoTime() + PATIENCE;
        while (true) {
            try {
                return action.get();
            } catch (RuntimeException | AssertionError broken) {
                triedAgain.incrementAndGet();
                if (System.nanoTime() > until) {
                    throw broken;
                }
                LockSupport.parkNanos(BEFORE_TRYING_AGAIN);
            }
        }
    }
}
