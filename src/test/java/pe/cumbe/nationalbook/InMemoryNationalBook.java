package pe.cumbe.nationalbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.calendar.CalendarFixtures;
import pe.cumbe.calendar.InMemoryStatutoryTerms;

/** The mirror of a test. */
class InMemoryNationalBook implements NationalBook {

    private static final BookDays DAYS =
            new BookDays(CalendarFixtures.realCalendar(), InMemoryStatutoryTerms.ofTheLaw());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private final List<NationalComplaint> complaints = new ArrayList<>();
    private final List<PaperComplaint> papers = new ArrayList<>();

    @Override
    public void add(NationalComplaint complaint) {
        complaints.add(complaint);
    }

    @Override
    public void add(PaperComplaint complaint) {
        papers.add(complaint);
    }

    @Override
    public boolean has(AgencyCode agency, String number) {
        return hold(agency, number).isPresent();
    }

    @Override
    public boolean hasPaper(AgencyCode agency, String code) {
        return holdPaper(agency, code).isPresent();
    }

    @Override
    public Optional<NationalComplaint> hold(AgencyCode agency, String number) {
        return of(agency, 1000).stream()
                .filter(one -> one.row(DAY, DAYS).number().equals(number))
                .findFirst();
    }

    @Override
    public Optional<PaperComplaint> holdPaper(AgencyCode agency, String code) {
        return papersOf(agency, 1000).stream()
                .filter(one -> one.row(DAY, DAYS).code().equals(code))
                .findFirst();
    }

    @Override
    public List<NationalComplaint> of(AgencyCode agency, int most) {
        return complaints.stream()
                .filter(one -> one.row(DAY, DAYS).agency().equals(agency))
                .toList();
    }

    @Override
    public List<PaperComplaint> papersOf(AgencyCode agency, int most) {
        return papers.stream()
                .filter(one -> one.row(DAY, DAYS).agency().equals(agency))
                .toList();
    }
}
