package pe.cumbe.access;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.cumbe.filing.Applicant;

/** What may not stand in words that everybody reads: who asked. */
final class Anonymity {

    private static final int LONGEST_SUMMARY = 500;

    private final Applicant applicant;
    private final @Nullable AccessContact contact;

    /**
     * @param contact null where none was asked for
     */
    Anonymity(Applicant applicant, @Nullable AccessContact contact) {
        this.applicant = applicant;
        this.contact = contact;
    }

    /** What stands against public words about the request: there are none, or they name the person. */
    List<AccessReason> summary(String words) {
        if (words.isBlank()) {
            return List.of(AccessReason.SUMMARY_MISSING);
        }
        if (words.length() > LONGEST_SUMMARY) {
            return List.of(AccessReason.TOO_LONG);
        }
        return isBrokenBy(words) ? List.of(AccessReason.NOT_ANONYMOUS) : List.of();
    }

    /** Whether the words hold the document, the e-mail, the telephone or two of the names of who asked. */
    boolean isBrokenBy(String words) {
        var plain = fold(words);
        var figures = words.replaceAll("[\\s.-]", "");
        if (holds(figures, applicant.documentNumber()) || reaches(plain, figures)) {
            return true;
        }
        var told = List.of(plain.split("[^\\p{L}]+", -1));
        var known = List.of(fold(applicant.name()).split("[^\\p{L}]+", -1)).stream()
                .filter(name -> name.length() > 3)
                .distinct()
                .filter(told::contains)
                .count();
        return known >= 2;
    }

    private boolean reaches(String plain, String figures) {
        return contact != null
                && (contact.email().filter(mail -> plain.contains(fold(mail))).isPresent()
                        || contact.mobile().filter(figures::contains).isPresent());
    }

    /** What was erased is in no words. */
    private static boolean holds(String words, String datum) {
        return !datum.isEmpty() && words.contains(datum);
    }

    private static String fold(String words) {
        return Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
    }
}
