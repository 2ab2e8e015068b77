package pe.cumbe.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the launcher says, in {@code messages.properties}. */
final class Messages {

    private static final Locale PERU = new Locale("es", "PE");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("pe.cumbe.launcher.messages", Locale.ROOT);

    private Messages() {}

    /** Numbers are written bare: a port has no thousands separator. */
    static String line(String key, @Nullable Object... values) {
        var texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(TEXTS.getString(key), PERU).format(texts);
    }

    /** «3,2 s». */
    static String seconds(long nanos) {
        return String.format(PERU, "%.1f s", nanos / 1e9);
    }
}
