package pe.cumbe.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.TestInfo;

/**
 * The pictures of a journey, two a step: as a computer and as a phone show it. They are taken where a step fails, in
 * {@code target/screenshots}, and of every step with {@code -Dscreenshots=true}: those that a guide shows go then to
 * {@code docs/screenshots}, and the others beside the failures.
 */
final class Album {

    private static final boolean EVERY_STEP = Boolean.getBoolean("screenshots");

    private static final Path ASIDE = Path.of("target/screenshots");

    private final Browser browser;
    private final Path folder;
    private int count;

    Album(Browser browser, Class<?> journey, TestInfo test) {
        this.browser = browser;
        var method = test.getTestMethod().orElseThrow().getName().replace('_', '-');
        this.folder = Path.of(journey.getSimpleName()).resolve(method);
    }

    /** After a step that went well. */
    void photograph(String what) {
        count++;
        if (EVERY_STEP) {
            atBothWidths(what);
        }
    }

    /** Where a step stopped. */
    void photographFailure(String what) {
        count++;
        atBothWidths(what + " (falla)");
    }

    private void atBothWidths(String what) {
        try {
            for (var width : new int[] {Browser.DESK, Browser.PHONE}) {
                browser.width(width);
                var name = folder.resolve("%02d-%s-%d.png".formatted(count, fileName(what), width));
                var file = (GuidePictures.named().contains(name) ? GuidePictures.FOLDER : ASIDE).resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, SmallPng.of(browser.photograph()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(String what) {
        var plain = Normalizer.normalize(what.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > 50 ? plain.substring(0, 50) : plain;
    }
}
