package pe.cumbe.nationalbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyKind;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.calendar.StatutoryTerms;
import pe.cumbe.calendar.WorkingCalendars;

/** The rooms below, as they are. */
@ApplicationScoped
public class RoomsBelowBook implements BookRooms {

    private final Organisation organisation;
    private final WorkingCalendars calendars;
    private final StatutoryTerms terms;

    @Inject
    public RoomsBelowBook(Organisation organisation, WorkingCalendars calendars, StatutoryTerms terms) {
        this.organisation = organisation;
        this.calendars = calendars;
        this.terms = terms;
    }

    @Override
    public List<AgencyCode> agencies() {
        return organisation.all().stream()
                .filter(agency -> agency.kind() != AgencyKind.OFFICE)
                .map(AgencyView::code)
                .toList();
    }

    @Override
    public BookDays days(AgencyCode agency) {
        return new BookDays(calendars.at(organisation.get(agency).ubigeo()), terms);
    }
}
