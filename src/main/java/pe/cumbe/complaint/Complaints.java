package pe.cumbe.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.PageOf;

/**
 * All the complaints. Every question names the dependency that asks, and gets only what is its own; or it carries what
 * nobody can guess. The whole of the region is only ever counted (room {@code complaintfigures}).
 */
public interface Complaints {

    /** Keeps it, at once. */
    void add(Complaint complaint);

    Optional<Complaint> filedAs(SubmissionId submission);

    Optional<Complaint> openedBy(KeySeal seal);

    /** As {@link #openedBy}, read afresh and held until the transaction ends. */
    Optional<Complaint> holdOpenedBy(KeySeal seal);

    /** One that the dependency has now or is about; a sealed one only where it lies now. */
    Optional<Complaint> find(AgencyCode viewer, ComplaintNumber number);

    /** As {@link #find}, read afresh and held until the transaction ends. */
    Optional<Complaint> hold(AgencyCode viewer, ComplaintNumber number);

    /** What lies on the desks of a dependency, by the day it has to act; what waits for somebody else after. */
    PageOf<Complaint> queue(AgencyCode holder, ComplaintDoor door, boolean open, int page, int size);

    /** Open ones in its hands whose day of answer passed, the latest first. */
    List<Complaint> late(AgencyCode holder, LocalDate today, int most);

    /** Those whose answer waited at its office until before that day, and nobody came. */
    List<ComplaintNumber> uncollected(AgencyCode holder, LocalDate day);

    /** Ended ones of its hands that nothing moved since before that instant, and still say who or what. */
    List<Complaint> past(AgencyCode holder, Instant instant);

    /** How many {@link #past} would find. */
    long countPast(AgencyCode holder, Instant instant);

    /** Those in its hands that wait for the person since before that day. */
    List<ComplaintNumber> lapsing(AgencyCode holder, LocalDate day);
}
