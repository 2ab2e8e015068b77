package pe.cumbe.access;

import java.time.LocalDate;
import java.util.function.Function;
import pe.cumbe.calendar.TermCode;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.calendar.WorkingCalendar;

/** The terms of access to information, by their codes, counted in the calendar of a dependency. */
public final class AccessTerms {

    /** To ask for a correction. */
    public static final TermCode SUBS_ENT = new TermCode("SAIP-SUBS-ENT");

    /** To correct. */
    public static final TermCode SUBS = new TermCode("SAIP-SUBS");

    public static final TermCode ENC_INT = new TermCode("SAIP-ENC-INT");
    public static final TermCode ENC_EXT = new TermCode("SAIP-ENC-EXT");

    /** To tell that it will last longer. */
    public static final TermCode PRORR = new TermCode("SAIP-PRORR");

    /** What lasts longer than this needs a schedule. */
    public static final TermCode SCHEDULE = new TermCode("SAIP-30");

    /** To tell what the copies cost. */
    public static final TermCode LIQ = new TermCode("SAIP-LIQ");

    public static final TermCode PAGO = new TermCode("SAIP-PAGO");

    /** To answer. */
    public static final TermCode RESP = new TermCode("SAIP-RESP");

    public static final TermCode RECOJO = new TermCode("SAIP-RECOJO");

    /** How long a link can be downloaded from, at least. */
    public static final TermCode ENLACE = new TermCode("SAIP-ENLACE");

    /** To show at the window what the central archive keeps. */
    public static final TermCode DIRECTO = new TermCode("SAIP-DIRECTO");

    public static final TermCode APEL = new TermCode("SAIP-APEL");

    /** To send an appeal to the tribunal. */
    public static final TermCode ELEV = new TermCode("SAIP-ELEV");

    /** For the tribunal to say whether it takes the appeal. */
    public static final TermCode TT_ADM = new TermCode("SAIP-TT-ADM");

    /** To do what the tribunal orders. */
    public static final TermCode TT_CUMP = new TermCode("SAIP-TT-CUMP");

    private final WorkingCalendar calendar;
    private final Function<TermCode, TermLength> lengths;

    public AccessTerms(WorkingCalendar calendar, Function<TermCode, TermLength> lengths) {
        this.calendar = calendar;
        this.lengths = lengths;
    }

    /** The last day of that term, counted from the day after. */
    public LocalDate end(TermCode term, LocalDate from) {
        return calendar.deadline(from, lengths.apply(term)).due();
    }

    /** Working days left: 0 today, negative when late. */
    public int remaining(LocalDate today, LocalDate due) {
        return calendar.remaining(today, due);
    }

    /** Working days from one day, not counted, to another. */
    public int between(LocalDate from, LocalDate until) {
        return Math.max(0, calendar.remaining(from, until));
    }

    /** The day on which something that reached the office on that day counts as received. */
    public LocalDate firstWorkingDayFrom(LocalDate day) {
        return calendar.firstWorkingDayFrom(day);
    }

    public LocalDate firstWorkingDayAfter(LocalDate day) {
        return calendar.firstWorkingDayAfter(day);
    }

    public boolean isWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day);
    }
}
