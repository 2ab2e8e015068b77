package pe.cumbe.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.Applicant;
import pe.cumbe.shared.LegalTerm;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Rejected;

/**
 * Somebody asked at the window to see something there, without a form (DS 007-2024-JUS 17.4 and 17.5). It is shown at
 * once, or within the term of the law when the central archive keeps it; the person signs that it was shown; and it is a
 * line of the public register like any request, out of the same series of numbers.
 */
@Entity
@Table(name = "direct_access")
@LegalTerm("acceso directo")
public class DirectAccess {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_LINE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "number")
    private AccessNumber number;

    @Column(name = "agency")
    private AgencyCode agency;

    @Embedded
    private Applicant applicant;

    @Column(name = "asked")
    private String asked;

    @Column(name = "summary")
    private String summary;

    @Column(name = "central_archive")
    private boolean centralArchive;

    /** The first instant of the day they asked: of a day at the window the hour is not kept. */
    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private DirectAccessStatus status = DirectAccessStatus.WAITING;

    @Column(name = "shown")
    private String shown = "";

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    /** Working days it took. */
    @Column(name = "term_used")
    private @Nullable Integer termUsed;

    @Column(name = "late")
    private boolean late;

    @Column(name = "delay")
    private String delay = "";

    @Column(name = "conformed_on")
    private @Nullable LocalDate conformedOn;

    @Column(name = "noted_by")
    private String notedBy;

    @Column(name = "moved_at")
    private Instant movedAt;

    /** The day on which what names the person was erased. */
    @Column(name = "erased_on")
    private @Nullable LocalDate erasedOn;

    @SuppressWarnings("NullAway.Init")
    protected DirectAccess() {} // for JPA

    DirectAccess(AccessNumber number, AgencyCode agency, NoteDirectAccess noted, AccessStamp stamp) {
        var day = Objects.requireNonNull(noted.askedOn());
        this.number = number;
        this.agency = agency;
        this.applicant = noted.applicant();
        this.asked = noted.asked().strip();
        this.summary = noted.summary().strip();
        this.centralArchive = noted.centralArchive();
        this.filedAt = day.atStartOfDay(OfficialClock.ZONE).toInstant();
        this.dueOn = due(day, centralArchive, stamp.terms());
        this.notedBy = stamp.actor().displayName();
        this.movedAt = stamp.at();
    }

    /** The last day to show it: the day itself, or the end of the term where the central archive keeps it. */
    static LocalDate due(LocalDate askedOn, boolean centralArchive, AccessTerms terms) {
        return centralArchive ? terms.end(AccessTerms.DIRECTO, askedOn) : terms.firstWorkingDayFrom(askedOn);
    }

    /** It was shown on that day. */
    void show(LocalDate day, String what, String why, AccessStamp stamp) {
        require(DirectAccessStatus.WAITING);
        if (what.isBlank()) {
            throw new Rejected(AccessReason.TEXT_MISSING);
        }
        if (what.length() > LONGEST_TEXT) {
            throw new Rejected(AccessReason.TOO_LONG);
        }
        end(DirectAccessStatus.SHOWN, day, why, stamp);
        shown = what.strip();
    }

    /** The person did not come back. It was at hand in time, or the delay has its reason. */
    void leave(LocalDate day, String why, AccessStamp stamp) {
        end(DirectAccessStatus.NOT_COLLECTED, day, why, stamp);
    }

    /** The person signed the slip. */
    void conform(LocalDate day, AccessStamp stamp) {
        require(DirectAccessStatus.SHOWN);
        if (day.isBefore(Objects.requireNonNull(endedOn)) || day.isAfter(stamp.today())) {
            throw new Rejected(AccessReason.DAY_WRONG);
        }
        status = DirectAccessStatus.CONFORMED;
        conformedOn = day;
        movedAt = stamp.at();
    }

    private void end(DirectAccessStatus ending, LocalDate day, String why, AccessStamp stamp) {
        require(DirectAccessStatus.WAITING);
        if (day.isBefore(askedOn()) || day.isAfter(stamp.today())) {
            throw new Rejected(AccessReason.DAY_WRONG);
        }
        var after = ending == DirectAccessStatus.SHOWN && day.isAfter(dueOn);
        if (after && why.isBlank()) {
            throw new Rejected(AccessReason.DELAY_MISSING);
        }
        if (why.length() > LONGEST_LINE) {
            throw new Rejected(AccessReason.TOO_LONG);
        }
        if (new Anonymity(applicant, null).isBrokenBy(why)) {
            throw new Rejected(AccessReason.NOT_ANONYMOUS);
        }
        status = ending;
        late = after;
        delay = why.strip();
        endedOn = day;
        termUsed = stamp.terms().between(askedOn(), day);
        movedAt = stamp.at();
    }

    private void require(DirectAccessStatus now) {
        if (status != now) {
            throw new Rejected(AccessReason.NOT_NOW);
        }
    }

    /** Erases who asked and what they said; the line of the register stays. */
    void erase(LocalDate day) {
        applicant = new Applicant(applicant.documentType(), "", "");
        asked = "";
        shown = "";
        erasedOn = day;
    }

    /** Nothing of it names anybody any more. */
    boolean isErased() {
        return erasedOn != null;
    }

    LocalDate askedOn() {
        return LocalDate.ofInstant(filedAt, OfficialClock.ZONE);
    }

    AccessNumber number() {
        return number;
    }

    AgencyCode agency() {
        return agency;
    }

    DirectAccessStatus status() {
        return status;
    }

    Instant movedAt() {
        return movedAt;
    }

    long version() {
        return version;
    }

    DirectAccessView view(AccessStamp now) {
        return new DirectAccessView(
                number,
                version,
                agency,
                status,
                applicant,
                asked,
                summary,
                centralArchive,
                askedOn(),
                dueOn,
                status == DirectAccessStatus.WAITING ? now.terms().remaining(now.today(), dueOn) : null,
                shown,
                endedOn,
                late,
                delay,
                conformedOn,
                notedBy,
                erasedOn);
    }
}
