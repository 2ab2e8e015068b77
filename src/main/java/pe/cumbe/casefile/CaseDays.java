package pe.cumbe.casefile;

import java.time.LocalDate;
import java.util.List;
import pe.cumbe.calendar.ExplainedDay;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.calendar.WorkingCalendar;

/**
 * The terms of a case, counted in the calendar of its dependency. Each begins on the working day after the day it is
 * counted from (LPAG 133.1); the articles are those of Ley 27444 as numbered since 2026.
 */
public final class CaseDays {

    private static final TermLength REVIEW = TermLength.workingDays(2); // 125.6
    private static final TermLength CORRECTION = TermLength.workingDays(2); // 125.1
    private static final TermLength DOCUMENT = TermLength.workingDays(5); // 31
    private static final TermLength PERSON_ACTS = TermLength.workingDays(10); // 132.4
    private static final TermLength PARALYSIS = TermLength.workingDays(30); // 191
    private static final TermLength NOTICE = TermLength.workingDays(5); // 24.1
    private static final TermLength APPEAL = TermLength.workingDays(15); // 207.2
    private static final TermLength RECONSIDERATION = TermLength.workingDays(15); // 207.2
    private static final TermLength APPEAL_DECISION = TermLength.workingDays(30); // 207.2

    private final WorkingCalendar calendar;

    public CaseDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The first day that counts for something done on that day. */
    public LocalDate firstDay(LocalDate from) {
        return calendar.firstWorkingDayAfter(from);
    }

    /** Until when reception looks at what was handed in, and may observe it. */
    public LocalDate review(LocalDate from) {
        return end(from, REVIEW);
    }

    /** Until when the person completes an observed case. */
    public LocalDate correction(LocalDate from) {
        return end(from, CORRECTION);
    }

    /** Until when the office answers. */
    public LocalDate answer(LocalDate from, CaseTerms terms) {
        return end(from, terms.length());
    }

    /** The first day on which the silence of the office means something; for a positive one, five days are added. */
    public LocalDate silence(LocalDate from, CaseTerms terms) {
        var due = answer(from, terms);
        var last = terms.silence() == AdministrativeSilence.POSITIVE ? end(due, NOTICE) : due;
        return last.plusDays(1);
    }

    /** Until when the document of an automatic approval is given. */
    public LocalDate document(LocalDate from) {
        return end(from, DOCUMENT);
    }

    /** Until when the person answers what the evaluator asked. */
    public LocalDate personActs(LocalDate from) {
        return end(from, PERSON_ACTS);
    }

    /** Until when a case that the person has paralysed is kept open. */
    public LocalDate paralysis(LocalDate from) {
        return end(from, PARALYSIS);
    }

    public LocalDate notice(LocalDate from) {
        return end(from, NOTICE);
    }

    public LocalDate appeal(LocalDate from) {
        return end(from, APPEAL);
    }

    public LocalDate reconsideration(LocalDate from) {
        return end(from, RECONSIDERATION);
    }

    public LocalDate appealDecision(LocalDate from) {
        return end(from, APPEAL_DECISION);
    }

    /** Working days left: 0 today, negative when late. */
    public int remaining(LocalDate today, LocalDate due) {
        return calendar.remaining(today, due);
    }

    /** Holidays that a count of the answer leaves out. */
    public List<LocalDate> holidays(LocalDate from, CaseTerms terms) {
        return calendar.deadline(from, terms.length()).explanation().skippedHolidays().stream()
                .map(ExplainedDay::date)
                .toList();
    }

    private LocalDate end(LocalDate from, TermLength length) {
        return calendar.deadline(from, length).due();
    }
}
