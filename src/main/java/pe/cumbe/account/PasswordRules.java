package pe.cumbe.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What makes a password acceptable: length before all, and not the first one a stranger would try. */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Empty when the password is accepted; else what is wrong, all of it at once. */
    public static List<PasswordReason> objectionsTo(String password, String username) {
        var objections = new ArrayList<PasswordReason>();
        var folded = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            objections.add(PasswordReason.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            objections.add(PasswordReason.TOO_LONG);
        }
        if (folded.contains(username.toLowerCase(Locale.ROOT))) {
            objections.add(PasswordReason.HAS_THE_USERNAME);
        }
        if (COMMON.contains(folded.replaceAll("[^\\p{L}\\p{N}]", "")) || hasFewCharacters(folded)) {
            objections.add(PasswordReason.TOO_COMMON);
        }
        return objections;
    }

    /** {@code aaaaaaaaaaaa}, {@code 121212121212}: long, and guessed at once. */
    private static boolean hasFewCharacters(String folded) {
        return folded.codePoints().distinct().count() < 5;
    }

    private static Set<String> common() {
        try (var in = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("common-passwords.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
