package pe.cumbe.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.TestInfo;

/**
 * The pictures of a journey, one a step and width. With {@code -Dscreenshots=true} they are those of the documentation,
 * {@code docs/screenshots}; else they go to {@code target/screenshots}.
 */
final class Album {

    private final Browser browser;
    private final Path folder;
    private int count;

    Album(Browser browser, Class<?> journey, TestInfo test) {
        this.browser = browser;
        var place = Path.of(Boolean.getBoolean("screenshots") ? "docs/screenshots" : "target/screenshots");
        var method = test.getTestMethod().orElseThrow().getName().replace('_', '-');
        this.folder = place.resolve(journey.getSimpleName()).resolve(method);
    }

    void photograph(String what) {
        count++;
        try {
            Files.createDirectories(folder);
            for (var width : new int[] {Browser.DESK, Browser.PHONE}) {
                browser.width(width);
                Files.write(
                        folder.resolve("%02d-%s-%d.png".formatted(count, fileName(what), width)), browser.photograph());
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
