package pe.cumbe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;

/** What a check found, in words: the same on the terminal and on the auditor's screen. */
@ApplicationScoped
public class CheckWords {

    private final Texts texts;

    @Inject
    public CheckWords(Texts texts) {
        this.texts = texts;
    }

    /** How many acts fit, and from when to when. */
    public String figures(ActsCheck check) {
        return check.acts() == 0
                ? texts.get("audit.check.none")
                : texts.of("audit.check.figures", check.acts(), moment(check.first()), moment(check.last()));
    }

    /** Whether the chain is whole, or the first act that does not fit and why. */
    public String verdict(ActsCheck check) {
        var fault = check.fault();
        if (fault.isEmpty()) {
            return texts.get("audit.check.whole");
        }
        var why = texts.of(fault.orElseThrow());
        return check.act() == 0
                ? texts.of("audit.check.broken.end", why)
                : texts.of("audit.check.broken", Long.toString(check.act()), why);
    }

    /** The seal of the last act that fits, to be written down elsewhere. */
    public String seal(ActsCheck check) {
        return texts.of("audit.check.seal", check.seal());
    }

    /** When the record was looked at. */
    public String when(ActsCheck check) {
        return texts.of("audit.check.when", moment(check.at()));
    }

    private static String moment(@Nullable Instant instant) {
        var known = Objects.requireNonNull(instant);
        return SpanishDates.shortDate(known) + ", " + SpanishDates.time(known);
    }
}
