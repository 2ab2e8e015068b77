package pe.cumbe.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The pictures that the guides show: no others are kept in the repository. */
final class GuidePictures {

    static final Path FOLDER = Path.of("docs/screenshots");

    private static final Path GUIDES = Path.of("docs/guides");

    private static final Pattern PICTURE = Pattern.compile("\\.\\./screenshots/([^)\\s\"]+\\.png)");

    private GuidePictures() {}

    /** Each picture that a guide names, below {@link #FOLDER}. */
    static Set<Path> named() {
        var named = new TreeSet<Path>();
        for (var guide : below(GUIDES, ".md")) {
            PICTURE.matcher(text(GUIDES.resolve(guide))).results().forEach(found -> named.add(Path.of(found.group(1))));
        }
        return named;
    }

    /** Each picture that is there. */
    static Set<Path> kept() {
        return below(FOLDER, ".png");
    }

    private static Set<Path> below(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            var found = new TreeSet<Path>();
            files.filter(file -> file.toString().endsWith(ending))
                    .map(folder::relativize)
                    .forEach(found::add);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
