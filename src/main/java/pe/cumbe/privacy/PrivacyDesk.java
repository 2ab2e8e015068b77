package pe.cumbe.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.filing.NumberSeries;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Rejected;

/** The notices everybody reads, the rules of retention, and the register of incidents of the officer of personal data. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class PrivacyDesk {

    private static final int INCIDENTS = 100;
    private static final int LONGEST = 20_000;
    private static final String SERIES = "INC";
    private static final Duration OLDEST = Duration.ofDays(3660);

    private final PrivacyBook book;
    private final PrivacyRooms rooms;
    private final NumberSeries series;
    private final ActsRecord acts;
    private final Clock clock;

    @Inject
    public PrivacyDesk(PrivacyBook book, PrivacyRooms rooms, NumberSeries series, ActsRecord acts, Clock clock) {
        this.book = book;
        this.rooms = rooms;
        this.series = series;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Makes notices and rules say what the content says: what is new is added, what changed is told anew. A rule that
     * changed goes on record, since it is what lets data be erased.
     */
    public void load(List<PrivacyNotice.View> notices, List<RetentionRule.View> rules) {
        var knownNotices = book.notices().stream()
                .collect(Collectors.toMap(notice -> notice.view().form(), Function.identity()));
        IntStream.range(0, notices.size()).forEach(i -> Optional.ofNullable(
                        knownNotices.get(notices.get(i).form()))
                .ifPresentOrElse(
                        notice -> notice.tell(i, notices.get(i)),
                        () -> book.put(new PrivacyNotice(i, notices.get(i)))));
        var knownRules = book.rules().stream()
                .collect(Collectors.toMap(rule -> rule.view().kind(), Function.identity()));
        IntStream.range(0, rules.size()).forEach(i -> Optional.ofNullable(
                        knownRules.get(rules.get(i).kind()))
                .ifPresentOrElse(
                        rule -> change(rule, i, rules.get(i)), () -> book.put(new RetentionRule(i, rules.get(i)))));
    }

    private void change(RetentionRule rule, int position, RetentionRule.View told) {
        var before = rule.view();
        rule.tell(position, told);
        if (!before.equals(rule.view())) {
            acts.enter(
                    Actor.SYSTEM,
                    new Act("RETENTION_RULE_CHANGED", null, told.kind(), days(before), days(rule.view())));
        }
    }

    private static String days(RetentionRule.View rule) {
        return rule.isApplied() ? rule.days() + " d" : "-";
    }

    public List<PrivacyNotice.View> notices() {
        return book.notices().stream().map(PrivacyNotice::view).toList();
    }

    public List<RetentionRule.View> rules() {
        return book.rules().stream().map(RetentionRule::view).toList();
    }

    /** The incidents, newest first. */
    public List<Incident.View> incidents(Actor officer) {
        officer.require(Permission.PROTECT_PERSONAL_DATA);
        return book.incidents(INCIDENTS).stream().map(Incident::view).toList();
    }

    /**
     * Opens the register of an incident; from the instant it was known the hours of the law run.
     *
     * @return its code
     */
    public String openIncident(Actor officer, Instant knownAt, String what) {
        officer.require(Permission.PROTECT_PERSONAL_DATA);
        var now = clock.instant();
        if (knownAt.isAfter(now) || knownAt.isBefore(now.minus(OLDEST))) {
            throw new Rejected(PrivacyReason.INSTANT_WRONG);
        }
        requireWords(what);
        var year = LocalDate.ofInstant(now, OfficialClock.ZONE).getYear();
        var code = String.format(java.util.Locale.ROOT, "INC-%04d-%04d", year, series.next(SERIES, year));
        book.add(new Incident(code, knownAt, rooms.terms().incidentHours(), what, officer.username(), now));
        acts.enter(officer, new Act("INCIDENT_OPENED", null, code));
        return code;
    }

    /**
     * Writes another note. Telling the authority after the hours of the law needs the reasons of the delay in it.
     *
     * @param delay the reasons; empty when it comes in time
     */
    public void note(Actor officer, String code, Incident.NoteKind kind, String words, String delay) {
        officer.require(Permission.PROTECT_PERSONAL_DATA);
        var incident = book.hold(code).orElseThrow(() -> new Rejected(PrivacyReason.NOT_FOUND));
        requireWords(words);
        var now = clock.instant();
        var late = kind == Incident.NoteKind.TOLD_AUTHORITY && incident.isLateAt(now);
        if (late && delay.isBlank()) {
            throw new Rejected(PrivacyReason.DELAY_MISSING);
        }
        incident.note(kind, late ? words.strip() + " " + delay.strip() : words, officer.username(), now);
        acts.enter(officer, new Act("INCIDENT_NOTED", null, code, null, kind.name()));
    }

    private static void requireWords(String words) {
        if (words.isBlank()) {
            throw new Rejected(PrivacyReason.WORDS_MISSING);
        }
        if (words.length() > LONGEST) {
            throw new Rejected(PrivacyReason.TOO_LONG);
        }
    }
}
