package pe.cumbe.account;

import org.jspecify.annotations.Nullable;

/**
 * Asks for an account.
 *
 * @param username 3 to 40 of lower case letters without accents, digits, dot, hyphen and underscore
 * @param email null where the person gave none
 * @param demo of the demo content: signs in only from the machine itself
 */
public record OpenAccount(String username, String displayName, @Nullable String email, boolean demo) {

    public OpenAccount(String username, String displayName, @Nullable String email) {
        this(username, displayName, email, false);
    }
}
