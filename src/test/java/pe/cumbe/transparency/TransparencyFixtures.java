package pe.cumbe.transparency;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyKind;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Contact;
import pe.cumbe.calendar.InMemoryHolidays;
import pe.cumbe.calendar.StatutoryTerm;
import pe.cumbe.calendar.StatutoryTerms;
import pe.cumbe.calendar.TermCode;
import pe.cumbe.calendar.TermLength;
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

    /** What the first-day content says: of the law, and of the settings still to be confirmed. */
    static DueTerms terms() {
        return new DueTerms(Map.of(
                DueRule.END_OF_NEXT_MONTH, new DueTerm(TermLength.months(1), true),
                DueRule.QUARTER_END_PLUS_30_CALENDAR_DAYS, new DueTerm(TermLength.calendarDays(30), true),
                DueRule.QUARTER_END_PLUS_10_WORKING_DAYS, new DueTerm(TermLength.workingDays(10), false),
                DueRule.FACT_PLUS_5_WORKING_DAYS, new DueTerm(TermLength.workingDays(5), false),
                DueRule.EVENT_PLUS_5_WORKING_DAYS, new DueTerm(TermLength.workingDays(5), false),
                DueRule.HALF_YEARLY_SETTING, new DueTerm(TermLength.months(1), false),
                DueRule.YEARLY_SETTING, new DueTerm(TermLength.months(1), false)));
    }

    /** The book where those stand. */
    static DueTermsBook book() {
        return new DueTermsBook(new NoLaw(), new InMemoryItems()) {
            @Override
            public DueTerms today() {
                return terms();
            }
        };
    }

    private static final class NoLaw implements StatutoryTerms {
        @Override
        public Optional<StatutoryTerm> find(TermCode code) {
            return Optional.empty();
        }

        @Override
        public List<StatutoryTerm> all() {
            return List.of();
        }

        @Override
        public void put(StatutoryTerm term) {
            throw new UnsupportedOperationException();
        }
    }

    /** The calendars of the real holidays. */
    static WorkingCalendars calendars() {
        return new WorkingCalendars(InMemoryHolidays.real());
    }

    static ItemView item(String code, Frequency frequency, DueRule rule, ItemScope scope) {
        return item(code, frequency, rule, scope, "https://example.org/");
    }

    static ItemView item(String code, Frequency frequency, DueRule rule, ItemScope scope, String national) {
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
                national,
                Confidence.TO_CONFIRM);
    }
}
