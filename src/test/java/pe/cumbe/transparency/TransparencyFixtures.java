package pe.cumbe.transparency;

import java.util.List;
import java.util.Locale;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyKind;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Contact;
import pe.cumbe.calendar.CalendarFixtures;
import pe.cumbe.calendar.Holiday;
import pe.cumbe.calendar.Holidays;
import pe.cumbe.calendar.WorkingCalendars;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.Slug;

/** Items made up for a rule. */
final class TransparencyFixtures {

    private TransparencyFixtures() {}

    /** A dependency, or the region under its own code. */
    static AgencyView agency(String code) {
        return new AgencyView(
                new AgencyCode(code),
                new Slug(code.toLowerCase(Locale.ROOT)),
                "Dependencia de prueba",
                code,
                AgencyKind.AGENCY,
                "prueba",
                null,
                true,
                null,
                "000775",
                "0601",
                "060101",
                Contact.UNKNOWN,
                null,
                "prueba",
                Confidence.CONFIRMED,
                0,
                1);
    }

    /** The calendars of the real holidays. */
    static WorkingCalendars calendars() {
        return new WorkingCalendars(new Holidays() {

            @Override
            public List<Holiday> all() {
                return CalendarFixtures.realHolidays();
            }

            @Override
            public void put(Holiday holiday) {
                throw new UnsupportedOperationException();
            }
        });
    }

    static ItemView item(String code, Frequency frequency, DueRule rule, ItemScope scope) {
        return new ItemView(
                code,
                Integer.parseInt(code.substring(0, code.indexOf('.'))),
                "rubro-" + code.charAt(0),
                "Rubro de prueba",
                "Ítem " + code,
                "campos",
                frequency,
                rule,
                "según la prueba",
                "",
                scope,
                "Norma de prueba",
                Confidence.TO_CONFIRM,
                "https://example.org/",
                Confidence.TO_CONFIRM);
    }
}
