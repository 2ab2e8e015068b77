package pe.cumbe.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.filing.KeySeal;

/** What opens a case to the person, as seals. */
@Embeddable
public class CaseKeys {

    @Column(name = "key_seal")
    private @Nullable KeySeal seal;

    /** How many keys were issued; 0 while only the slip of a kiosk opens the case. */
    @Column(name = "key_serial")
    private int serial;

    @Column(name = "provisional_seal")
    private @Nullable KeySeal provisional;

    /** A key; the earlier one and the code of the slip stop working. */
    void issue(KeySeal fresh) {
        seal = fresh;
        serial++;
        provisional = null;
    }

    /** Only the code of a slip, to read. */
    void lend(KeySeal code) {
        provisional = code;
    }

    public Optional<KeySeal> seal() {
        return Optional.ofNullable(seal);
    }

    public int serial() {
        return serial;
    }

    public Optional<KeySeal> provisional() {
        return Optional.ofNullable(provisional);
    }

    /** Nobody has seen the person's document yet, so the person has no key. */
    public boolean isPending() {
        return serial == 0;
    }

    /** Whether that seal opens the case to read and no more. */
    public boolean readsOnly(KeySeal opened) {
        return !opened.equals(seal);
    }
}
