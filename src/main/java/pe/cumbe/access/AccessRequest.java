package pe.cumbe.access;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.LegalTerm;

/**
 * A request for public information, from the day it is filed until the tribunal has spoken, or nobody needs it to. Each
 * thing that happens is an {@link AccessVerb}, which says where it may happen and what it leads to; here is what it does
 * to the days that run. It leaves an {@link AccessMovement}.
 */
@Entity
@Table(name = "access_request")
@LegalTerm("solicitud de acceso a la información")
public class AccessRequest extends AccessRecord {

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<AccessMovement> movements = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AccessFile> files = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AccessRequest() {} // for JPA

    /** Something happened to it. */
    public record Moved(
            AccessNumber number, AgencyCode agency, AccessVerb verb, AccessStatus before, AccessStatus after) {}

    AccessRequest(
            AccessNumber number,
            AgencyCode agency,
            AskForInformation from,
            KeySeal seal,
            FilingHours hours,
            List<AccessDocument> handedIn,
            AccessStamp stamp) {
        super(
                number,
                agency,
                from,
                seal,
                hours.countedFrom(stamp.at(), stamp.terms()),
                FilingHours.promisedFrom(stamp.at()),
                stamp.at());
        count(stamp.terms());
        note(AccessVerb.ASK, Deed.NONE, handedIn, false, stamp);
    }

    /** The terms run from the day it counts as received, or anew from the working day of the correction. */
    private void count(AccessTerms terms) {
        dueOn = terms.end(AccessTerms.RESP, countedFrom);
        var promised = terms.end(AccessTerms.RESP, promisedFrom);
        promisedOn = promised.isBefore(dueOn) ? promised : dueOn;
        nextBy = promisedOn;
    }

    /**
     * Does it, if it is what may come next.
     *
     * @param attached the files of the deed
     */
    Moved perform(AccessVerb verb, Deed deed, List<AccessDocument> attached, AccessStamp stamp) {
        new AccessRules(this, stamp).check(verb, deed);
        var before = status;
        var late = isLate(verb, stamp);
        if (status == AccessStatus.RECEIVED && verb.admits()) {
            status = AccessStatus.ADMITTED;
            note(AccessVerb.ADMIT, Deed.NONE, List.of(), false, stamp);
        }
        status = verb.after(status);
        run(verb, deed, stamp);
        if (verb.isAnswer()) {
            answer(deed, late, stamp);
        }
        if (!deed.summary().isBlank()) {
            summary = deed.summary().strip();
        }
        note(verb, deed, attached, late, stamp);
        return new Moved(number(), agency, verb, before, status);
    }

    /** The person sent this before; done twice, it counts once. */
    boolean wasSentAs(SubmissionId sent) {
        return movements.stream().anyMatch(movement -> movement.wasSentAs(sent));
    }

    void lastSentAs(SubmissionId sent) {
        movements.get(movements.size() - 1).sentAs(sent);
    }

    private void run(AccessVerb verb, Deed deed, AccessStamp stamp) {
        var today = stamp.today();
        var terms = stamp.terms();
        switch (verb) {
            case REQUIRE_CORRECTION -> {
                stop();
                personBy = terms.end(AccessTerms.SUBS, today);
            }
            case CORRECT -> {
                corrected = true;
                personBy = null;
                countedFrom = terms.firstWorkingDayFrom(today);
                promisedFrom = today;
                count(terms);
            }
            case EXTEND -> {
                extended = true;
                schedule = deed.dates().stream().map(LocalDate::toString).collect(Collectors.joining(","));
                dueBy(deed.dates().get(0));
            }
            case DELIVER_STAGE -> {
                stagesDone++;
                dueBy(dates().get(stagesDone));
                linkUntil = terms.end(AccessTerms.ENLACE, today);
            }
            case REFER_INSIDE -> agency = Objects.requireNonNull(deed.agency());
            case SETTLE -> {
                amount = deed.amount();
                nextBy = null;
                personBy = terms.end(AccessTerms.PAGO, today);
            }
            case REGISTER_PAYMENT -> {
                personBy = null;
                nextBy = dueOn;
            }
            case PUT_AT_DISPOSAL -> {
                nextBy = null;
                personBy = terms.end(AccessTerms.RECOJO, today);
            }
            case APPEAL -> {
                appealBy = null;
                nextBy = terms.end(AccessTerms.ELEV, terms.firstWorkingDayFrom(today));
            }
            case REGISTER_FOUNDED -> nextBy = terms.end(AccessTerms.TT_CUMP, today);
            case COMPLY -> {
                nextBy = null;
                linkUntil = terms.end(AccessTerms.ENLACE, today);
            }
            case REFER_OUTSIDE, WITHDRAW, LAPSE, ARCHIVE_UNPAID, ARCHIVE_UNCOLLECTED -> {
                answered(today, terms);
                stop();
            }
            case REGISTER_WITHDRAWAL -> {
                answered(Objects.requireNonNull(deed.day()), terms);
                stop();
            }
            case ELEVATE, REGISTER_OTHER_RULING -> nextBy = null;
            case DELIVER, DELIVER_PARTLY, DENY, DECLARE_NONEXISTENT -> stop();
            case ASK, ADMIT, ADMIT_UNSEEN, DENY_TACITLY -> {}
        }
    }

    private void answer(Deed deed, boolean late, AccessStamp stamp) {
        answered(stamp.today(), stamp.terms());
        answeredLate = late;
        delay = deed.delay().isBlank() ? null : deed.delay().strip();
        ground = deed.ground();
        classification =
                deed.classification().isBlank() ? null : deed.classification().strip();
        refused = status == AccessStatus.DENIED || status == AccessStatus.NONEXISTENT;
        appealBy = stamp.terms().end(AccessTerms.APEL, stamp.today());
        if (status == AccessStatus.DELIVERED || status == AccessStatus.PARTLY_DELIVERED) {
            linkUntil = stamp.terms().end(AccessTerms.ENLACE, stamp.today());
        }
    }

    private void answered(LocalDate day, AccessTerms terms) {
        answeredOn = day;
        termUsed = terms.between(countedFrom, day);
    }

    private void stop() {
        dueOn = null;
        promisedOn = null;
        nextBy = null;
        personBy = null;
    }

    private void dueBy(LocalDate day) {
        dueOn = day;
        promisedOn = day;
        nextBy = day;
    }

    /** Whether it is done after its term; what may not be done then at all is refused by {@link AccessRules}. */
    boolean isLate(AccessVerb verb, AccessStamp stamp) {
        var term = verb.term();
        if (term == null || status == AccessStatus.AT_DISPOSAL) {
            return false;
        }
        var last = verb.isAnswer()
                ? dueOn
                : verb == AccessVerb.ELEVATE || verb == AccessVerb.COMPLY
                        ? nextBy
                        : verb.hand() == AccessVerb.Hand.OFFICER ? stamp.terms().end(term, countedFrom) : null;
        return last != null && stamp.today().isAfter(last);
    }

    /** What the law does on that day, if anything; one thing at a time. */
    Optional<AccessVerb> closesOn(LocalDate day, AccessStamp stamp) {
        return switch (status) {
            case RECEIVED ->
                day.isAfter(stamp.terms().end(AccessTerms.SUBS_ENT, countedFrom))
                        ? Optional.of(AccessVerb.ADMIT_UNSEEN)
                        : Optional.empty();
            case TO_CORRECT -> past(day, personBy, AccessVerb.LAPSE);
            case ADMITTED, EXTENDED -> past(day, dueOn, AccessVerb.DENY_TACITLY);
            case SETTLED -> past(day, personBy, AccessVerb.ARCHIVE_UNPAID);
            case AT_DISPOSAL -> past(day, personBy, AccessVerb.ARCHIVE_UNCOLLECTED);
            default -> Optional.empty();
        };
    }

    private static Optional<AccessVerb> past(LocalDate day, @Nullable LocalDate last, AccessVerb verb) {
        return last != null && day.isAfter(last) ? Optional.of(verb) : Optional.empty();
    }

    /** Erases what names the person, here and in its history, with its files; the history keeps what was done and when. */
    void erase(SubmissionId other, KeySeal lost, LocalDate day) {
        eraseWhoAsked(other, lost, day);
        movements.forEach(AccessMovement::erase);
        files.clear();
    }

    /** The public words of what was asked. */
    void summarise(String words, AccessStamp stamp) {
        summary = words.strip();
        movedAt = stamp.at();
    }

    List<AccessMovement> movements() {
        return List.copyOf(movements);
    }

    List<AccessDocument> filesOf(AccessMovement movement) {
        return files.stream()
                .filter(file -> file.movement() == movement.position())
                .map(AccessFile::document)
                .toList();
    }

    List<AccessDocument> files() {
        return files.stream().map(AccessFile::document).toList();
    }

    private void note(AccessVerb verb, Deed deed, List<AccessDocument> attached, boolean late, AccessStamp stamp) {
        movedAt = stamp.at();
        movements.add(new AccessMovement(this, movements.size() + 1, verb, deed, late, stamp));
        attached.forEach(file -> files.add(new AccessFile(this, files.size() + 1, movements.size(), file)));
    }
}
