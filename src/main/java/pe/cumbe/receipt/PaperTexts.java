package pe.cumbe.receipt;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import pe.cumbe.calendar.TermUnit;
import pe.cumbe.casefile.SubmissionChannel;
import pe.cumbe.filing.IdentityDocument;

/** The words of the receipts, from {@code texts/receipt.properties} and the rooms whose words they repeat. */
final class PaperTexts {

    private static final Locale SPANISH = Locale.forLanguageTag("es-PE");

    private final ResourceBundle own = words("receipt");
    private final ResourceBundle cases = words("casefile");
    private final ResourceBundle calendar = words("calendar");

    String of(String key, Object... values) {
        var text = own.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, SPANISH).format(values);
    }

    String of(IdentityDocument type) {
        return cases.getString("IdentityDocument." + type.name());
    }

    String of(SubmissionChannel channel) {
        return cases.getString("SubmissionChannel." + channel.name());
    }

    String of(TermUnit unit) {
        return calendar.getString("TermUnit." + unit.name());
    }

    /** «48 KB» or «1,8 MB», counted in thousands as the page of upload does. */
    String size(long bytes) {
        return bytes < 1_000_000
                ? of("paper.size.kilobytes", Long.toString(Math.max(1, Math.round(bytes / 1000.0))))
                : of(
                        "paper.size.megabytes",
                        String.format(Locale.ROOT, "%.1f", bytes / 1_000_000.0).replace('.', ','));
    }

    private static ResourceBundle words(String room) {
        return ResourceBundle.getBundle("texts." + room, Locale.ROOT, PaperTexts.class.getClassLoader());
    }
}
