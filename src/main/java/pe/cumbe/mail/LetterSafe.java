package pe.cumbe.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pe.cumbe.shared.EmailAddress;
import pe.cumbe.shared.ServerVault;

/** Keeps what letters say, and to whom, locked with the key of the installation. */
@ApplicationScoped
public class LetterSafe {

    private static final String PURPOSE = "letter";
    /** Stands in no value: a letter's values have no control characters. */
    private static final String BETWEEN = "\u001f";

    private final ServerVault vault;

    @Inject
    public LetterSafe(ServerVault vault) {
        this.vault = vault;
    }

    byte[] lock(Letter letter) {
        var text = letter.to().value() + BETWEEN + String.join(BETWEEN, letter.values());
        return vault.lock(PURPOSE, text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException when it does not open */
    Letter unlock(LetterTemplate template, byte[] content) {
        var text = new String(vault.unlock(PURPOSE, content), StandardCharsets.UTF_8);
        var parts = List.of(text.split(BETWEEN, -1));
        return new Letter(template, new EmailAddress(parts.get(0)), parts.subList(1, parts.size()), null);
    }
}
