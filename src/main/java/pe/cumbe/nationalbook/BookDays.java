package pe.cumbe.nationalbook;

import java.time.LocalDate;
import pe.cumbe.calendar.StatutoryTerms;
import pe.cumbe.calendar.TermCode;
import pe.cumbe.calendar.WorkingCalendar;

/** The terms of the national book, each by its code, in the calendar of a dependency from the working day after. */
public final class BookDays {

    private final WorkingCalendar calendar;
    private final StatutoryTerms terms;

    public BookDays(WorkingCalendar calendar, StatutoryTerms terms) {
        this.calendar = calendar;
        this.terms = terms;
    }

    /** Until when what came on paper is copied to the national book. */
    public LocalDate copy(LocalDate from) {
        return end(from, TermCode.REC_TRASL);
    }

    /** Until when what stands in the national book is answered. */
    public LocalDate national(LocalDate from) {
        return end(from, TermCode.REC_ATEN);
    }

    /** Until when the designation of who answers for complaints is told to the national authority. */
    public LocalDate designation(LocalDate from) {
        return end(from, TermCode.REC_RESP);
    }

    /** Working days left: 0 today, negative when late. */
    public int remaining(LocalDate today, LocalDate due) {
        return calendar.remaining(today, due);
    }

    /** Working days that went by, from the day after the first. */
    public int elapsed(LocalDate from, LocalDate until) {
        return Math.max(0, calendar.remaining(from, until));
    }

    private LocalDate end(LocalDate from, TermCode code) {
        return calendar.deadline(from, terms.length(code)).due();
    }
}
