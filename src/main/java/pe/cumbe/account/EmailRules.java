package pe.cumbe.account;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.EmailAddress;

/** What makes an e-mail address good for an account: somebody can be written to there, and it is the institution's. */
final class EmailRules {

    private EmailRules() {}

    /**
     * Empty when the address is accepted.
     *
     * @param domains of the institution; empty where any will do
     */
    static List<AccountReason> objectionsTo(@Nullable String email, List<String> domains) {
        if (email == null || email.isBlank()) {
            return List.of(AccountReason.EMAIL_MISSING);
        }
        var address = EmailAddress.read(email);
        if (address.isEmpty()) {
            return List.of(AccountReason.EMAIL_MALFORMED);
        }
        var domain =
                address.get().value().substring(email.strip().indexOf('@') + 1).toLowerCase(Locale.ROOT);
        var ours = domains.isEmpty()
                || domains.stream().anyMatch(known -> domain.equals(known) || domain.endsWith("." + known));
        return ours ? List.of() : List.of(AccountReason.EMAIL_NOT_INSTITUTIONAL);
    }
}
