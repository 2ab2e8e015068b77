package pe.cumbe.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.LegalTerm;

/**
 * A day that the law sets apart. Only a norm can do so: nobody declares a non-working day in free text (LPAG 137, before
 * 148).
 *
 * @param norm the norm that says so, never blank
 * @param suspendsTerms whether the day is left out when terms are counted
 * @param projected whether it is today's law carried into a year to come
 */
@LegalTerm("feriado")
public record Holiday(
        LocalDate date,
        String name,
        HolidayKind kind,
        CalendarScope scope,
        String norm,
        boolean suspendsTerms,
        boolean projected,
        Confidence confidence,
        @Nullable String note) {

    public Holiday {
        if (name.isBlank() || norm.isBlank()) {
            throw new IllegalArgumentException("a holiday needs its name and its norm: " + date);
        }
        if (suspendsTerms && kind == HolidayKind.INTERRUPTED_SERVICE) {
            throw new IllegalArgumentException("a day of interrupted service still counts: " + date);
        }
    }
}
