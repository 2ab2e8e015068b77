package pe.cumbe.transparency;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import pe.cumbe.calendar.StatutoryTerm;
import pe.cumbe.calendar.TermCode;
import pe.cumbe.shared.Confidence;

/** How long after its period each item is due: what the law says, and what a setting says where the law does not. */
public record DueTerms(Map<DueRule, DueTerm> byRule) {

    private static final Map<DueRule, TermCode> OF_THE_LAW = Map.of(
            DueRule.END_OF_NEXT_MONTH, TermCode.PTE_MENS,
            DueRule.QUARTER_END_PLUS_30_CALENDAR_DAYS, TermCode.PTE_TRIM,
            DueRule.QUARTER_END_PLUS_10_WORKING_DAYS, TermCode.PTE_PUB);

    public DueTerms {
        byRule = Map.copyOf(byRule);
    }

    static DueTerms of(Iterable<StatutoryTerm> law, Iterable<DueSetting> settings) {
        var terms = new EnumMap<DueRule, DueTerm>(DueRule.class);
        settings.forEach(setting -> terms.put(setting.rule(), setting.term()));
        for (var term : law) {
            var length = term.length();
            if (length != null) {
                OF_THE_LAW.forEach((rule, code) -> {
                    if (code.equals(term.code())) {
                        terms.put(rule, new DueTerm(length, term.confidence() == Confidence.CONFIRMED));
                    }
                });
            }
        }
        return new DueTerms(terms);
    }

    /** Empty where nobody said it: then nothing is called overdue on a guess. */
    Optional<DueTerm> of(DueRule rule) {
        return Optional.ofNullable(byRule.get(rule));
    }

    /** Whether the day that rule gives is certain. */
    boolean isConfirmed(DueRule rule) {
        return of(rule).map(DueTerm::confirmed).orElse(true);
    }
}
