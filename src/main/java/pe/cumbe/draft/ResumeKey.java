package pe.cumbe.draft;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The short key somebody writes down to go on later: {@code 4RT-82M}, six signs of 32 (30 bits). Short enough to copy by
 * hand, so it is looked for slowly ({@link ResumeLimit}) and dies with the draft.
 */
record ResumeKey(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SIGNS = 6;

    /** The key that these bytes spell; at least six. */
    static ResumeKey spell(byte[] bytes) {
        var signs = new StringBuilder();
        for (int i = 0; i < SIGNS; i++) {
            signs.append(ALPHABET.charAt(bytes[i] & 31));
        }
        return new ResumeKey(signs.insert(3, '-').toString());
    }

    /** The key somebody typed; O is read as zero, I and L as one. */
    static Optional<ResumeKey> read(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s–-]+", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return plain.length() == SIGNS && plain.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                ? Optional.of(new ResumeKey(plain.substring(0, 3) + "-" + plain.substring(3)))
                : Optional.empty();
    }

    /** What is stored of it. */
    static String seal(byte[] hmac) {
        return HexFormat.of().formatHex(hmac);
    }
}
