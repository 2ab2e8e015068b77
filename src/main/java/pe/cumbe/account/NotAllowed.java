package pe.cumbe.account;

import jakarta.ejb.ApplicationException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * The actor lacks the permission. Shown as page 403; the attempt is written in the log without personal data and, for
 * somebody who signed in, entered in the record of acts ({@link TellsRefusals}).
 */
@ApplicationException(rollback = true)
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Refused refused;
    private boolean told;

    public NotAllowed(Actor actor, Permission permission, @Nullable AgencyCode agency) {
        super("permission " + permission + " is not held");
        this.refused = new Refused(actor, permission, agency);
    }

    /** What was refused, for whoever asks first: a desk that calls another does not tell it twice. */
    public Optional<Refused> toTell() {
        var first = !told;
        told = true;
        return first ? Optional.ofNullable(refused) : Optional.empty();
    }
}
