package pe.cumbe.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import pe.cumbe.shared.Reason;

/**
 * Every word a person reads, from {@code texts/*.properties}, one file a room. A key in two files, or asked for and absent,
 * is a fault of ours and fails loudly.
 */
@Named("txt")
@ApplicationScoped
public class Texts {

    public static final Locale SPANISH = Locale.forLanguageTag("es-PE");

    private final Map<String, String> words = load();

    /** The text of a key. */
    public String get(String key) {
        return Objects.requireNonNull(words.get(key), () -> "no text for the key " + key);
    }

    /** The text of a key that may be absent, as when a name comes from stored data. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /** The text of a key with its numbered places filled, as MessageFormat does. */
    public String of(String key, Object... values) {
        return new MessageFormat(get(key), SPANISH).format(values);
    }

    /** The text of an enum's constant. */
    public String of(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The text of a refusal's reason. */
    public String of(Reason reason) {
        return get(reason.textKey());
    }

    private static Map<String, String> load() {
        var all = new HashMap<String, String>();
        try (var files = Files.list(folder())) {
            for (var file : (Iterable<Path>) files.sorted()::iterator) {
                if (file.toString().endsWith(".properties")) {
                    merge(file, all);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }

    private static void merge(Path file, Map<String, String> all) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        for (var key : properties.stringPropertyNames()) {
            if (all.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("the text key " + key + " stands in two files; one is " + file);
            }
        }
    }

    private static Path folder() {
        URL marker = Objects.requireNonNull(Texts.class.getClassLoader().getResource("texts/shared.properties"));
        try {
            return Objects.requireNonNull(Path.of(marker.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
