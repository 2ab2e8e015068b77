package pe.cumbe.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Rejected;

/** What stands against an act on a request: the state, the days, and what was not told. */
final class AccessRules {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 20_000;
    private static final BigDecimal MOST = new BigDecimal("100000");

    private final AccessRequest request;
    private final AccessStamp stamp;

    AccessRules(AccessRequest request, AccessStamp stamp) {
        this.request = request;
        this.stamp = stamp;
    }

    /** Whether it can be done today, whatever is told with it. */
    boolean allows(AccessVerb verb) {
        return verb.isAllowedIn(request.status()) && outOfTime(verb).isEmpty();
    }

    void check(AccessVerb verb, Deed deed) {
        if (!verb.isAllowedIn(request.status())) {
            throw new Rejected(AccessReason.NOT_NOW);
        }
        var objections = new ArrayList<AccessReason>(outOfTime(verb));
        if (objections.isEmpty() && verb.hand() != AccessVerb.Hand.LAW) {
            objections.addAll(missing(verb, deed));
        }
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
    }

    /** What loses its chance when its days pass. Elsewhere a late act is still owed: it is done, and marked late. */
    private List<AccessReason> outOfTime(AccessVerb verb) {
        var today = stamp.today();
        return switch (verb) {
            case REQUIRE_CORRECTION ->
                request.corrected
                        ? List.of(AccessReason.ALREADY_CORRECTED)
                        : after(today, end(AccessTerms.SUBS_ENT), AccessReason.CORRECTION_REQUEST_LATE);
            case EXTEND -> after(today, end(AccessTerms.PRORR), AccessReason.EXTENSION_LATE);
            case CORRECT -> after(today, request.personBy, AccessReason.CORRECTION_LATE);
            case APPEAL ->
                request.status() == AccessStatus.TACITLY_DENIED
                        ? List.of()
                        : after(today, request.appealBy, AccessReason.APPEAL_LATE);
            case DELIVER_STAGE ->
                request.stagesDone + 1 < request.dates().size() ? List.of() : List.of(AccessReason.LAST_STAGE);
            default -> List.of();
        };
    }

    private List<AccessReason> missing(AccessVerb verb, Deed deed) {
        var missing = new ArrayList<AccessReason>();
        if (verb.asks(AccessField.TEXT)
                && deed.text().isBlank()
                && !(verb == AccessVerb.CORRECT && !deed.files().isEmpty())) {
            missing.add(verb == AccessVerb.CORRECT ? AccessReason.NOTHING_SENT : AccessReason.TEXT_MISSING);
        }
        if (verb.asks(AccessField.DOCUMENT) && deed.document().isBlank()) {
            missing.add(AccessReason.DOCUMENT_MISSING);
        }
        if (verb.asks(AccessField.GROUND)) {
            if (deed.ground() == null) {
                missing.add(AccessReason.GROUND_MISSING);
            } else if (deed.ground().isClassified() && deed.classification().isBlank()) {
                missing.add(AccessReason.CLASSIFICATION_MISSING);
            }
        }
        if (verb.asks(AccessField.AMOUNT) && !isAmount(deed)) {
            missing.add(AccessReason.AMOUNT_WRONG);
        }
        if (verb.asks(AccessField.DAY)) {
            missing.addAll(day(deed.day()));
        }
        if (verb.asks(AccessField.DATES)) {
            missing.addAll(dates(deed.dates()));
        }
        if (verb.asks(AccessField.AGENCY)) {
            if (deed.agency() == null) {
                missing.add(AccessReason.AGENCY_UNKNOWN);
            } else if (deed.agency().equals(request.agency())) {
                missing.add(AccessReason.SAME_AGENCY);
            }
        }
        if (verb.asks(AccessField.SUMMARY)) {
            missing.addAll(summary(deed.summary().isBlank() ? request.summary : deed.summary()));
        }
        if (verb.isAnswer() && deed.delay().isBlank() && request.isLate(verb, stamp)) {
            missing.add(AccessReason.DELAY_MISSING);
        }
        if (names(deed.delay()) && !missing.contains(AccessReason.NOT_ANONYMOUS)) {
            missing.add(AccessReason.NOT_ANONYMOUS);
        }
        if (deed.text().length() > LONGEST_TEXT
                || deed.document().length() > LONGEST_LINE
                || deed.delay().length() > LONGEST_LINE
                || deed.classification().length() > LONGEST_LINE / 2) {
            missing.add(AccessReason.TOO_LONG);
        }
        return missing;
    }

    private static boolean isAmount(Deed deed) {
        var amount = deed.amount();
        return amount != null && amount.signum() > 0 && amount.compareTo(MOST) < 0 && amount.scale() <= 2;
    }

    /** A paper is given in after the request was filed, and not tomorrow. */
    private List<AccessReason> day(@Nullable LocalDate day) {
        if (day == null) {
            return List.of(AccessReason.DAY_MISSING);
        }
        var filed = LocalDate.ofInstant(request.filedAt(), OfficialClock.ZONE);
        return day.isBefore(filed) || day.isAfter(stamp.today()) ? List.of(AccessReason.DAY_WRONG) : List.of();
    }

    /** Later than the law's day, on working days, in order; more than one when it lasts longer than the threshold. */
    private List<AccessReason> dates(List<LocalDate> dates) {
        if (dates.isEmpty()) {
            return List.of(AccessReason.DATES_MISSING);
        }
        var before = request.due().orElse(stamp.today());
        for (int place = 0; place < dates.size(); place++) {
            var floor = place == 0 ? stamp.today() : dates.get(place - 1);
            var isLast = place == dates.size() - 1;
            if (!dates.get(place).isAfter(floor)
                    || !stamp.terms().isWorkingDay(dates.get(place))
                    || (isLast && !dates.get(place).isAfter(before))
                    || dates.get(place).isAfter(stamp.today().plusYears(2))) {
                return List.of(AccessReason.DATES_WRONG);
            }
        }
        if (dates.size() > 20) {
            return List.of(AccessReason.DATES_WRONG);
        }
        return dates.size() == 1 && dates.get(0).isAfter(end(AccessTerms.SCHEDULE))
                ? List.of(AccessReason.SCHEDULE_NEEDED)
                : List.of();
    }

    /** What stands against public words about the request. */
    List<AccessReason> summary(String words) {
        return anonymity().summary(words);
    }

    /** Whether words that everybody reads name who asked. */
    boolean names(String words) {
        return anonymity().isBrokenBy(words);
    }

    private Anonymity anonymity() {
        return new Anonymity(request.applicant(), request.contact());
    }

    private LocalDate end(pe.cumbe.calendar.TermCode term) {
        return stamp.terms().end(term, request.countedFrom);
    }

    private static List<AccessReason> after(LocalDate today, @Nullable LocalDate last, AccessReason reason) {
        return last != null && today.isAfter(last) ? List.of(reason) : List.of();
    }
}
