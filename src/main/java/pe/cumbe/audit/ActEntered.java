package pe.cumbe.audit;

import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** A line was added to the record, in a transaction that is still open. Who keeps what acts change looks at its kind. */
public record ActEntered(ActEntry entry) {

    public String kind() {
        return entry.kind();
    }

    /** The dependency it happened in; empty for the whole region. */
    public Optional<AgencyCode> agency() {
        return Optional.ofNullable(entry.agency());
    }
}
