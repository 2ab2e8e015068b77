package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyKind;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.calendar.StatutoryTerms;
import pe.cumbe.calendar.WorkingCalendars;
import pe.cumbe.nationalbook.BookRooms;
import pe.cumbe.tracking.LateCase;
import pe.cumbe.tracking.TrackingDesk;

/** The rooms around, as they are. */
@ApplicationScoped
public class RoomsAround implements Surroundings {

    private final Organisation organisation;
    private final WorkingCalendars calendars;
    private final StatutoryTerms terms;
    private final AttachmentDesk files;
    private final TrackingDesk tracking;
    private final BookRooms book;

    @Inject
    public RoomsAround(
            Organisation organisation,
            WorkingCalendars calendars,
            StatutoryTerms terms,
            AttachmentDesk files,
            TrackingDesk tracking,
            BookRooms book) {
        this.organisation = organisation;
        this.calendars = calendars;
        this.terms = terms;
        this.files = files;
        this.tracking = tracking;
        this.book = book;
    }

    @Override
    public List<AgencyCode> agencies() {
        return book.agencies();
    }

    /** Offices of the entity are passed over: above a regional office stands the regional government itself. */
    @Override
    public AgencyCode superior(AgencyCode agency) {
        var above = Optional.ofNullable(organisation.get(agency).parent()).flatMap(organisation::find);
        while (above.isPresent() && above.get().kind() == AgencyKind.OFFICE) {
            above = Optional.ofNullable(above.get().parent()).flatMap(organisation::find);
        }
        return above.map(AgencyView::code).orElse(agency);
    }

    @Override
    public ComplaintDays days(AgencyCode agency) {
        return new ComplaintDays(calendars.at(organisation.get(agency).ubigeo()), terms);
    }

    @Override
    public Optional<ComplaintFile> file(AttachmentId id) {
        return files.find(id)
                .map(file ->
                        new ComplaintFile(file.id(), file.name(), file.kind().mediaType(), file.size()));
    }

    @Override
    public void discard(AttachmentId id) {
        files.discard(id);
    }

    @Override
    public Optional<LateCase> lateCase(String number, String key) {
        return tracking.late(number, key);
    }
}
