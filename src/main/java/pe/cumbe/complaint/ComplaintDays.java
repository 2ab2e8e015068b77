package pe.cumbe.complaint;

import java.time.LocalDate;
import java.util.Optional;
import pe.cumbe.calendar.StatutoryTerms;
import pe.cumbe.calendar.TermCode;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.calendar.WorkingCalendar;

/** The terms of complaints, each by its code, counted in the calendar of a dependency from the working day after. */
public final class ComplaintDays {

    private final WorkingCalendar calendar;
    private final StatutoryTerms terms;

    public ComplaintDays(WorkingCalendar calendar, StatutoryTerms terms) {
        this.calendar = calendar;
        this.terms = terms;
    }

    /** Until when a kind is answered or decided. */
    public LocalDate answer(LocalDate from, KindRule rule) {
        return end(from, rule.answer());
    }

    /** Until when it is seen whose it is. */
    public Optional<LocalDate> evaluation(LocalDate from, KindRule rule) {
        return Optional.ofNullable(rule.evaluation()).map(code -> end(from, code));
    }

    /** Until when the person is told what was decided. */
    public LocalDate notice(LocalDate from, KindRule rule) {
        return end(from, rule.notice());
    }

    /** Until when the person completes it. */
    public LocalDate completion(LocalDate from) {
        return end(from, TermCode.REC_SUBS);
    }

    /** Until when whoever is complained of reports. */
    public LocalDate report(LocalDate from) {
        return end(from, TermCode.LPAG_QUEJA);
    }

    /** Until when somebody is told that theirs was a duplicate. */
    public LocalDate duplicate(LocalDate from) {
        return end(from, TermCode.REC_DUP);
    }

    /** Until when an answer is collected at the office; the days begin where those of the answer end. */
    public LocalDate collection(LocalDate from, TermCode term) {
        return end(from, term);
    }

    /** So many working days after that one: where a term that was stopped ends. */
    public LocalDate after(LocalDate from, int workingDays) {
        return calendar.deadline(from, TermLength.workingDays(workingDays)).due();
    }

    /** Working days left: 0 today, negative when late. */
    public int remaining(LocalDate today, LocalDate due) {
        return calendar.remaining(today, due);
    }

    /** Working days that went by, from the day after the first. */
    public int elapsed(LocalDate from, LocalDate until) {
        return Math.max(0, calendar.remaining(from, until));
    }

    public TermLength length(TermCode code) {
        return terms.length(code);
    }

    private LocalDate end(LocalDate from, TermCode code) {
        return calendar.deadline(from, terms.length(code)).due();
    }
}
