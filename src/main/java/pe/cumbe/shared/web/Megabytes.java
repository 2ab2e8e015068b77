package pe.cumbe.shared.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The size of a file as a person reads it: «7,2 MB», «48 KB». */
public final class Megabytes {

    private static final long KILO = 1000;

    private Megabytes() {}

    public static String of(long bytes) {
        if (bytes < KILO * KILO) {
            return Math.max(1, (bytes + KILO / 2) / KILO) + " KB";
        }
        // rounded up: a file a little over the limit must not read as the limit itself
        var megabytes = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(KILO * KILO), 1, RoundingMode.CEILING);
        return megabytes.stripTrailingZeros().toPlainString().replace('.', ',') + " MB";
    }
}
