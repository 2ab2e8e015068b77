package pe.cumbe.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.PageOf;

/** Requests for information. An officer's are read by dependency; a person's by the seal of number and key. */
public interface AccessRequests {

    void add(AccessRequest request);

    Optional<AccessRequest> filedAs(SubmissionId submission);

    Optional<AccessRequest> find(AgencyCode agency, AccessNumber number);

    /** The same, held until the transaction ends. */
    Optional<AccessRequest> hold(AgencyCode agency, AccessNumber number);

    Optional<AccessRequest> openedBy(KeySeal seal);

    Optional<AccessRequest> holdOpenedBy(KeySeal seal);

    /** Those in some of the states, what falls due first first. */
    PageOf<AccessRequest> queue(AgencyCode agency, List<AccessStatus> statuses, int page, int size);

    /** Those that the law may touch on that day. */
    List<AccessNumber> closing(AgencyCode agency, LocalDate day);

    /**
     * Those that ended and were last touched before then, that nobody can appeal any more, and that still name somebody.
     *
     * @param today an appeal is open until its last day
     */
    List<AccessRequest> past(AgencyCode agency, Instant before, LocalDate today);

    long countPast(AgencyCode agency, Instant before, LocalDate today);

    /** Remembers a file that was put in a form. */
    void uploaded(AttachmentId file, Instant at);

    /** The file was filed, or thrown away. */
    void forget(AttachmentId file);

    /** Files put in forms before then that were never filed; of no dependency yet. */
    List<AttachmentId> abandoned(AgencyCode region, Instant before);
}
