package pe.cumbe.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.payment.NewPayment;
import pe.cumbe.shared.Slug;

/** What the desks of cases ask of the rooms below: dependencies, calendar, procedures, files, kiosks. */
public interface Neighbours {

    /** The series in which that dependency numbers, six digits; several may share one. */
    String series(AgencyCode agency);

    /** The working days of the place where that dependency is. */
    CaseDays days(AgencyCode agency);

    /** Every dependency cases can be addressed or sent to. */
    List<AgencyCode> agencies();

    /** What is filed by that procedure at that dependency; empty when it is not filed there, or not here at all. */
    Optional<Offered> offered(Slug procedure, AgencyCode agency);

    /** A file somebody handed in. */
    Optional<FiledDocument> file(AttachmentId id, DocumentKind kind);

    /**
     * Notes a payment for a case.
     *
     * @throws pe.cumbe.shared.Rejected when that receipt was noted before, or its day has not come
     */
    void note(NewPayment payment, Actor officer);

    /** Whether that kiosk may file on that day. */
    boolean isCertified(String kiosk, LocalDate day);

    /** A procedure, as it governs a case filed now. */
    record Offered(CaseSubject subject, CaseTerms terms) {}
}
