package pe.cumbe.account;

import org.jspecify.annotations.Nullable;

/**
 * Asks for an account.
 *
 * @param username 3 to 40 of lower case letters without accents, digits, dot, hyphen and underscore
 * @param email null where the person gave none
 * @param demo of the demo content: signs in only from the machine itself
 * @param askedBy who asked for it, in words; null for what the system opens
 */
public record OpenAccount(
        String username, String displayName, @Nullable String email, boolean demo, @Nullable String askedBy) {

    public OpenAccount(String username, String displayName, @Nullable String email, boolean demo) {
        this(username, displayName, email, demo, null);
    }

    public OpenAccount(String username, String displayName, @Nullable String email) {
        this(username, displayName, email, false);
    }

    /** The same, as somebody asked for it. */
    public OpenAccount askedBy(String who) {
        return new OpenAccount(username, displayName, email, demo, who);
    }
}
