package pe.cumbe.agency;

import java.util.Locale;

/**
 * The colour nearest to one that cannot be read, of the same hue, that can. It walks in OKLCH (Ottosson 2020), where equal
 * steps look equal: lighter and darker at once, until the contrast is enough; what no screen shows at that lightness loses
 * as little of its strength as it has to.
 */
public final class ReadableColour {

    private static final double STEP = 0.004;
    private static final int MOST_STEPS = 250;
    private static final int HALVINGS = 12;
    private static final double ROUNDING = 1e-6;

    private ReadableColour() {}

    /** For white paper, and behind white letters. */
    public static String onPaper(String colour) {
        return on(Palette.PAPER, colour);
    }

    /** For the dark scheme. */
    public static String onNight(String colour) {
        return on(Palette.NIGHT, colour);
    }

    private static String on(String ground, String colour) {
        var lch = Lch.of(colour);
        for (int step = 0; step <= MOST_STEPS; step++) {
            for (var lightness : new double[] {lch.lightness() - step * STEP, lch.lightness() + step * STEP}) {
                var near = step == 0
                        ? colour
                        : lch.at(Math.max(0, Math.min(1, lightness))).toHex();
                if (Palette.contrast(near, ground) >= Palette.ENOUGH) {
                    return near;
                }
            }
        }
        throw new IllegalStateException("neither black nor white is readable on " + ground);
    }

    /**
     * A colour in OKLCH.
     *
     * @param hue in radians
     */
    record Lch(double lightness, double chroma, double hue) {

        static Lch of(String colour) {
            double red = Palette.channel(colour, 1);
            double green = Palette.channel(colour, 3);
            double blue = Palette.channel(colour, 5);
            double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
            double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
            double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
            double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
            double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
            return new Lch(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, b), Math.atan2(b, a));
        }

        /** The same hue at another lightness, as strong as a screen can show it. */
        Lch at(double other) {
            var whole = new Lch(other, chroma, hue);
            if (whole.isShown()) {
                return whole;
            }
            double shown = 0;
            double hidden = chroma;
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (shown + hidden) / 2;
                if (new Lch(other, middle, hue).isShown()) {
                    shown = middle;
                } else {
                    hidden = middle;
                }
            }
            return new Lch(other, shown, hue);
        }

        private boolean isShown() {
            for (double part : rgb()) {
                if (part < -ROUNDING || part > 1 + ROUNDING) {
                    return false;
                }
            }
            return true;
        }

        String toHex() {
            var hex = new StringBuilder("#");
            for (double part : rgb()) {
                double within = Math.max(0, Math.min(1, part));
                double seen = within <= 0.0031308 ? 12.92 * within : 1.055 * Math.pow(within, 1 / 2.4) - 0.055;
                hex.append(String.format(Locale.ROOT, "%02x", Math.round(seen * 255)));
            }
            return hex.toString();
        }

        private double[] rgb() {
            double a = chroma * Math.cos(hue);
            double b = chroma * Math.sin(hue);
            double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
            double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
            double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
            return new double[] {
                4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
            };
        }

        private static double cube(double value) {
            return value * value * value;
        }
    }
}
