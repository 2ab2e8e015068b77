package pe.cumbe.account;

import jakarta.ejb.ApplicationException;

/** The actor lacks the permission. Shown as page 403; the attempt is written in the log without personal data. */
@ApplicationException(rollback = true)
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(Permission permission) {
        super("permission " + permission + " is not held");
    }
}
