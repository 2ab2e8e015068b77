package pe.cumbe.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of every colour of three figures: what is offered can be read, looks like it, and is no further than it has to be. */
class ReadableColourTest {

    private static final double SMALLEST_STEP = 0.35;

    private static Iterable<String> colours() {
        return IntStream.range(0, 0x1000)
                .mapToObj(number -> String.format(
                        Locale.ROOT,
                        "#%x%x%x%x%x%x",
                        number >> 8,
                        number >> 8,
                        number >> 4 & 15,
                        number >> 4 & 15,
                        number & 15,
                        number & 15))
                .toList();
    }

    @Test
    void what_is_offered_can_be_read() {
        for (var colour : colours()) {
            assertThat(Palette.contrast(ReadableColour.onPaper(colour), Palette.PAPER))
                    .as(colour)
                    .isGreaterThanOrEqualTo(Palette.ENOUGH);
            assertThat(Palette.contrast(ReadableColour.onNight(colour), Palette.NIGHT))
                    .as(colour)
                    .isGreaterThanOrEqualTo(Palette.ENOUGH);
        }
    }

    @Test
    void what_can_be_read_stays_as_it_is() {
        for (var colour : colours()) {
            if (Palette.contrast(colour, Palette.PAPER) >= Palette.ENOUGH) {
                assertThat(ReadableColour.onPaper(colour)).isEqualTo(colour);
            }
            var near = ReadableColour.onNight(colour);
            assertThat(ReadableColour.onNight(near)).isEqualTo(near);
        }
    }

    @Test
    void it_keeps_its_hue() {
        for (var colour : colours()) {
            for (var near : new String[] {ReadableColour.onPaper(colour), ReadableColour.onNight(colour)}) {
                var before = ReadableColour.Lch.of(colour);
                var after = ReadableColour.Lch.of(near);
                // where there is hardly any colour left, hue is noise
                if (before.chroma() > 0.04 && after.chroma() > 0.04) {
                    var apart = Math.abs(Math.IEEEremainder(before.hue() - after.hue(), 2 * Math.PI));
                    assertThat(Math.toDegrees(apart)).as(colour + " " + near).isLessThan(4);
                }
            }
        }
    }

    @Test
    void it_goes_no_further_than_it_has_to() {
        for (var colour : colours()) {
            var near = ReadableColour.onPaper(colour);
            if (!near.equals(colour)) {
                assertThat(Palette.contrast(near, Palette.PAPER)).as(colour).isLessThan(Palette.ENOUGH + SMALLEST_STEP);
            }
        }
    }

    @Test
    void a_pale_pink_becomes_the_nearest_pink_that_is_read() {
        var near = ReadableColour.onPaper("#ff99bb");

        assertThat(near).isNotEqualTo("#ff99bb");
        assertThat(ReadableColour.Lch.of(near).chroma()).isGreaterThan(0.1);
    }
}
