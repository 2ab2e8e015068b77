package pe.cumbe.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import pe.cumbe.shared.OfficialClock;

/**
 * From which day a request filed by internet is counted. DS 007-2024-JUS 22.2 counts what comes after the hours of
 * attention, or on a day not worked, as received on the next working day; the general rule since 2025 counts the day
 * itself at any hour. Which one holds is a parameter; the person is always promised the earlier answer.
 *
 * @param rule the one in force
 * @param closesAt the end of the hours of attention
 */
public record FilingHours(Rule rule, LocalTime closesAt) {

    /** Code of the parameter that says which rule is in force. */
    public static final String RULE = "saip.corte_horario";

    /** Code of the parameter that says when attention ends. */
    public static final String CLOSES_AT = "saip.fin_de_atencion";

    /** Which of the two rules. */
    public enum Rule {
        /** After hours counts as the next working day. */
        RT_22_2,
        /** Any hour counts as that day. */
        SAME_DAY
    }

    /** The day it counts as received. */
    LocalDate countedFrom(Instant filedAt, AccessTerms terms) {
        var local = LocalDateTime.ofInstant(filedAt, OfficialClock.ZONE);
        var day = local.toLocalDate();
        if (rule == Rule.SAME_DAY) {
            return day;
        }
        if (!terms.isWorkingDay(day)) {
            return terms.firstWorkingDayFrom(day);
        }
        return local.toLocalTime().isAfter(closesAt) ? terms.firstWorkingDayAfter(day) : day;
    }

    /** The day from which the answer that is promised is counted: the best for the person. */
    static LocalDate promisedFrom(Instant filedAt) {
        return LocalDate.ofInstant(filedAt, OfficialClock.ZONE);
    }
}
