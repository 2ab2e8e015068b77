package pe.cumbe.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.filing.Retained;

/** Erases what is past its time, kind by kind, each purge an act with its count. What nobody confirmed is never touched. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class RetentionDesk {

    private final PrivacyBook book;
    private final Map<String, Retained> kinds;
    private final ActsRecord acts;
    private final Clock clock;

    @Inject
    public RetentionDesk(PrivacyBook book, @Any Instance<Retained> kinds, ActsRecord acts, Clock clock) {
        this(book, StreamSupport.stream(kinds.spliterator(), false).toList(), acts, clock);
    }

    RetentionDesk(PrivacyBook book, List<Retained> kinds, ActsRecord acts, Clock clock) {
        this.book = book;
        this.kinds = kinds.stream().collect(Collectors.toMap(Retained::kind, Function.identity()));
        this.acts = acts;
        this.clock = clock;
    }

    /** What the next purge takes, and what is only listed. */
    public List<RetentionLine> plan(Actor officer) {
        officer.require(Permission.PROTECT_PERSONAL_DATA);
        return book.rules().stream()
                .map(RetentionRule::view)
                .map(rule -> {
                    var kind = kinds.get(rule.kind());
                    return new RetentionLine(
                            rule,
                            kind == null || !rule.isApplied() ? null : Long.valueOf(kind.countBefore(past(rule))));
                })
                .toList();
    }

    /** The kinds whose rule is confirmed and whose room knows how to erase them. */
    List<String> applied() {
        return book.rules().stream()
                .map(RetentionRule::view)
                .filter(rule -> rule.isApplied() && kinds.containsKey(rule.kind()))
                .map(RetentionRule.View::kind)
                .toList();
    }

    /** Purges one kind; how many were erased. */
    long purge(String kind) {
        var rule = book.rules().stream()
                .map(RetentionRule::view)
                .filter(one -> one.kind().equals(kind) && one.isApplied())
                .findFirst();
        var room = kinds.get(kind);
        if (rule.isEmpty() || room == null) {
            return 0;
        }
        var erased = room.purgeBefore(past(rule.get()));
        if (erased > 0) {
            acts.enter(Actor.SYSTEM, new Act("PERSONAL_DATA_PURGED", null, kind, null, Long.toString(erased)));
        }
        return erased;
    }

    private Instant past(RetentionRule.View rule) {
        return clock.instant().minus(Duration.ofDays(Objects.requireNonNull(rule.days())));
    }
}
