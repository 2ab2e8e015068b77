package pe.cumbe.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyKind;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.calendar.WorkingCalendars;
import pe.cumbe.kiosk.CertifiedKiosks;
import pe.cumbe.payment.NewPayment;
import pe.cumbe.payment.PaymentDesk;
import pe.cumbe.procedure.FilingOffer;
import pe.cumbe.procedure.ProcedureDesk;
import pe.cumbe.procedure.ProcedureView;
import pe.cumbe.shared.Slug;

/** The rooms below, as they are. */
@ApplicationScoped
public class NeighbouringRooms implements Neighbours {

    private final Organisation organisation;
    private final WorkingCalendars calendars;
    private final ProcedureDesk procedures;
    private final AttachmentDesk files;
    private final CertifiedKiosks kiosks;
    private final PaymentDesk payments;

    @Inject
    public NeighbouringRooms(
            Organisation organisation,
            WorkingCalendars calendars,
            ProcedureDesk procedures,
            AttachmentDesk files,
            CertifiedKiosks kiosks,
            PaymentDesk payments) {
        this.organisation = organisation;
        this.calendars = calendars;
        this.procedures = procedures;
        this.files = files;
        this.kiosks = kiosks;
        this.payments = payments;
    }

    @Override
    public String series(AgencyCode agency) {
        return organisation.get(agency).numberingSeries();
    }

    @Override
    public CaseDays days(AgencyCode agency) {
        return new CaseDays(calendars.at(organisation.get(agency).ubigeo()));
    }

    @Override
    public List<AgencyCode> agencies() {
        return organisation.all().stream()
                .filter(agency -> agency.kind() != AgencyKind.OFFICE)
                .map(AgencyView::code)
                .toList();
    }

    @Override
    public Optional<Offered> offered(Slug procedure, AgencyCode agency) {
        var known = organisation.find(agency).filter(AgencyView::hasPortal).isPresent();
        return procedures
                .view(procedure)
                .filter(view -> known && new FilingOffer(view.sheet()).isFiledAt(agency))
                .map(NeighbouringRooms::offered);
    }

    @Override
    public Optional<FiledDocument> file(AttachmentId id, DocumentKind kind) {
        return files.find(id)
                .map(file -> new FiledDocument(
                        file.id(),
                        kind,
                        file.name(),
                        file.kind().mediaType(),
                        file.size(),
                        file.fingerprint().value()));
    }

    @Override
    public void note(NewPayment payment, Actor officer) {
        payments.note(payment, officer);
    }

    @Override
    public boolean isCertified(String kiosk, LocalDate day) {
        return kiosks.isCertified(kiosk, day);
    }

    private static Offered offered(ProcedureView view) {
        var offer = new FilingOffer(view.sheet());
        var term = view.sheet().term();
        return new Offered(
                new CaseSubject(
                        new Slug(view.slug()),
                        view.code().value(),
                        view.revision(),
                        view.sheet().label()),
                new CaseTerms(
                        offer.promisesDate() && term != null ? term : TermLength.workingDays(0),
                        offer.promisedRegime(),
                        offer.promisesDate()));
    }
}
