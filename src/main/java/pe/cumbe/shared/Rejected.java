package pe.cumbe.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A desk refuses a request. Unchecked, so the transaction rolls back; one handler turns the reasons into Spanish.
 * Anything else that is thrown is a bug and shows page 500.
 */
@ApplicationException(rollback = true)
public class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    public Rejected(Reason first, Reason... others) {
        this(join(first, others));
    }

    public Rejected(List<? extends Reason> reasons) {
        super(reasons.stream().map(Reason::textKey).toList().toString());
        this.reasons = List.copyOf(reasons);
    }

    /** Never empty; in the order the person should read them. */
    public List<Reason> reasons() {
        return reasons;
    }

    private static List<Reason> join(Reason first, Reason... others) {
        var all = new java.util.ArrayList<Reason>();
        all.add(first);
        all.addAll(List.of(others));
        return all;
    }
}
