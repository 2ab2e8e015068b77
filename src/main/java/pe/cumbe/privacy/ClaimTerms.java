package pe.cumbe.privacy;

import java.time.LocalDate;
import java.util.Optional;
import pe.cumbe.calendar.StatutoryTerm;
import pe.cumbe.calendar.TermCode;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.calendar.WorkingCalendar;

/** The terms of claims about personal data, by their codes. */
public final class ClaimTerms {

    /** To ask the person for more. */
    public static final TermCode MORE_ASKED = new TermCode("ARCO-MAS-ENT");

    /** For the person to give it. */
    public static final TermCode MORE_GIVEN = new TermCode("ARCO-MAS");

    /** To tell the authority of an incident, in hours. */
    public static final TermCode INCIDENT = new TermCode("DP-BRECHA");

    /** Where the lengths of the law are read. */
    public interface Lengths {
        StatutoryTerm term(TermCode code);
    }

    private final WorkingCalendar calendar;
    private final Lengths lengths;

    public ClaimTerms(WorkingCalendar calendar, Lengths lengths) {
        this.calendar = calendar;
        this.lengths = lengths;
    }

    LocalDate end(TermCode code, LocalDate from) {
        return calendar.deadline(from, length(code)).due();
    }

    /** As many working days again as the law allows for that right; empty where it allows none. */
    Optional<LocalDate> extended(DataRight right, LocalDate due) {
        var extension = lengths.term(right.term()).extension();
        return extension == null ? Optional.empty() : Optional.of(after(due, extension));
    }

    LocalDate after(LocalDate from, int workingDays) {
        return calendar.deadline(from, TermLength.workingDays(workingDays)).due();
    }

    int remaining(LocalDate today, LocalDate due) {
        return calendar.remaining(today, due);
    }

    /** How many hours there are to tell of an incident. */
    int incidentHours() {
        return length(INCIDENT).amount();
    }

    private TermLength length(TermCode code) {
        var length = lengths.term(code).length();
        if (length == null) {
            throw new IllegalStateException("no length is known for the term " + code);
        }
        return length;
    }
}
