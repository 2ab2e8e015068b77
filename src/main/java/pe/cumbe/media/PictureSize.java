package pe.cumbe.media;

import java.util.Arrays;
import java.util.Optional;

/** The widths in which a picture is kept: one for a telephone on a slow line, one for everything else. */
public enum PictureSize {
    SMALL(640, 960, 22_000),
    LARGE(1280, 1920, 90_000);

    private final int widest;
    private final int tallest;
    private final int mostBytes;

    PictureSize(int widest, int tallest, int mostBytes) {
        this.widest = widest;
        this.tallest = tallest;
        this.mostBytes = mostBytes;
    }

    public int widest() {
        return widest;
    }

    public int tallest() {
        return tallest;
    }

    public int mostBytes() {
        return mostBytes;
    }

    /** The one of that width, as an address asks for it. */
    public static Optional<PictureSize> of(String width) {
        return Arrays.stream(values())
                .filter(size -> String.valueOf(size.widest).equals(width))
                .findFirst();
    }

    double scale(int width, int height) {
        return Math.min(1, Math.min((double) widest / width, (double) tallest / height));
    }
}
