package pe.cumbe.shared.web;

/** What was asked for does not exist, or is not for this person to know of. Answered with page 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found");
    }
}
