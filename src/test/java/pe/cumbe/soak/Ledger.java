package pe.cumbe.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pe.cumbe.journey.FreeWriting;
import pe.cumbe.launcher.Holdings;

/** Compares what people were shown with what an installation holds. */
final class Ledger {

    private static final Pattern NUMBER = Pattern.compile("'(\\d{6}-\\d{4}-\\d{6})'");

    private Ledger() {}

    /** Everything that was shown is there, once, with its file whole. */
    static void holdsAll(Holdings held, Map<String, String> shown) {
        var numbers = held.rows("case_file").stream().map(Ledger::number).toList();
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(numbers).containsAll(shown.keySet());
        var rows = String.join("\n", held.rows("case_document"));
        var files = new HashSet<>(held.files().values());
        shown.forEach((number, document) -> {
            var fingerprint = sha256(FreeWriting.pdf(document));
            assertThat(rows).as("the row of the file of " + number).contains(fingerprint);
            assertThat(files).as("the file of " + number).contains(fingerprint);
        });
    }

    /** Besides, nothing else was filed. */
    static void holdsExactly(Holdings held, Map<String, String> shown) {
        holdsAll(held, shown);
        assertThat(held.rows("case_file").stream().map(Ledger::number).collect(Collectors.toSet()))
                .isEqualTo(shown.keySet());
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String number(String row) {
        var found = NUMBER.matcher(row);
        assertThat(found.find()).as(row).isTrue();
        return found.group(1);
    }
}
