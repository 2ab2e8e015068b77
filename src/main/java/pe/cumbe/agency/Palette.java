package pe.cumbe.agency;

/**
 * The three colours a dependency may choose, as {@code #rrggbb}.
 *
 * @param brand on white paper: at least 4.5:1 against white
 * @param brandStrong behind white letters: at least 4.5:1 against white
 * @param brandDark on the dark scheme: at least 4.5:1 against {@code #14171a}
 */
public record Palette(String brand, String brandStrong, String brandDark) {

    /** The contrast WCAG asks of ordinary text (AA). */
    public static final double ENOUGH = 4.5;

    static final String PAPER = "#ffffff";
    static final String NIGHT = "#14171a";

    public Palette {
        for (var colour : new String[] {brand, brandStrong, brandDark}) {
            if (!isColour(colour)) {
                throw new IllegalArgumentException("not a colour: " + colour);
            }
        }
    }

    /** Whether every one of the three can be read where it is used. */
    public boolean isReadable() {
        return isBrandReadable() && isBrandStrongReadable() && isBrandDarkReadable();
    }

    public boolean isBrandReadable() {
        return contrast(brand, PAPER) >= ENOUGH;
    }

    public boolean isBrandStrongReadable() {
        return contrast(brandStrong, PAPER) >= ENOUGH;
    }

    public boolean isBrandDarkReadable() {
        return contrast(brandDark, NIGHT) >= ENOUGH;
    }

    /** Six figures of a hexadecimal number, in small letters, after a #. */
    public static boolean isColour(String colour) {
        return colour.matches("#[0-9a-f]{6}");
    }

    /** The contrast ratio of WCAG 2, from 1 to 21. */
    public static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    /** A third of a colour as light, from 0 to 1. */
    static double channel(String colour, int from) {
        double value = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
