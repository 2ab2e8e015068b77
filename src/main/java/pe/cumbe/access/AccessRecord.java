package pe.cumbe.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.SubmissionId;

/** What is kept of a request for information: who asked what, and the days that run. What may be done is {@link AccessRequest}. */
@MappedSuperclass
public abstract class AccessRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "number")
    private AccessNumber number;

    /** The dependency whose officer answers. */
    @Column(name = "agency")
    AgencyCode agency;

    @Column(name = "submission_id")
    private SubmissionId submission;

    @Column(name = "key_seal")
    private KeySeal seal;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    AccessStatus status = AccessStatus.RECEIVED;

    @Embedded
    private Applicant applicant;

    @Embedded
    private AccessContact contact;

    @Embedded
    private AccessProfile profile;

    @Column(name = "asked")
    private String asked;

    @Column(name = "hints")
    private @Nullable String hints;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery")
    private DeliveryForm delivery;

    @Column(name = "filed_at")
    private Instant filedAt;

    /** The day it counts as received; terms are counted from it. */
    @Column(name = "counted_from")
    LocalDate countedFrom;

    /** The same by the rule that is best for the person. */
    @Column(name = "promised_from")
    LocalDate promisedFrom;

    /** The last day to answer; past it the law denies. Null when no term runs. */
    @Column(name = "due_on")
    @Nullable LocalDate dueOn;

    /** The day the person was told. */
    @Column(name = "promised_on")
    @Nullable LocalDate promisedOn;

    /** Until when the person corrects, pays or collects. */
    @Column(name = "person_by")
    @Nullable LocalDate personBy;

    /** The next day by which the office has to act; the queue is ordered by it. */
    @Column(name = "next_by")
    @Nullable LocalDate nextBy;

    @Column(name = "appeal_by")
    @Nullable LocalDate appealBy;

    @Column(name = "link_until")
    @Nullable LocalDate linkUntil;

    @Column(name = "answered_on")
    @Nullable LocalDate answeredOn;

    /** Working days it took to answer. */
    @Column(name = "term_used")
    @Nullable Integer termUsed;

    @Column(name = "answered_late")
    boolean answeredLate;

    @Column(name = "extended")
    boolean extended;

    /** Days of an extension, in order, as ISO dates with commas. */
    @Column(name = "schedule")
    String schedule = "";

    @Column(name = "stages_done")
    int stagesDone;

    @Column(name = "corrected")
    boolean corrected;

    @Column(name = "amount")
    @Nullable BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    @Nullable DenialGround ground;

    @Column(name = "classification")
    @Nullable String classification;

    /** Denied, or declared not to exist: an appeal keeps it. */
    @Column(name = "refused")
    boolean refused;

    @Column(name = "delay")
    @Nullable String delay;

    /** What was asked, in words without a datum of anybody; empty until the officer wrote it. */
    @Column(name = "summary")
    String summary = "";

    @Column(name = "moved_at")
    Instant movedAt;

    /** The day on which what names the person was erased. */
    @Column(name = "erased_on")
    @Nullable LocalDate erasedOn;

    @Column(name = "demo")
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected AccessRecord() {} // for JPA

    AccessRecord(
            AccessNumber number,
            AgencyCode agency,
            AskForInformation from,
            KeySeal seal,
            LocalDate countedFrom,
            LocalDate promisedFrom,
            Instant at) {
        this.number = number;
        this.agency = agency;
        this.submission = from.submission();
        this.seal = seal;
        this.applicant = from.applicant();
        this.contact = from.contact();
        this.profile = from.profile();
        this.asked = from.asked().strip();
        this.hints = from.hints().isBlank() ? null : from.hints().strip();
        this.delivery = from.delivered();
        this.filedAt = at;
        this.movedAt = at;
        this.countedFrom = countedFrom;
        this.promisedFrom = promisedFrom;
    }

    public AccessNumber number() {
        return number;
    }

    public AgencyCode agency() {
        return agency;
    }

    public AccessStatus status() {
        return status;
    }

    public long version() {
        return version;
    }

    boolean isSealedBy(KeySeal other) {
        return seal.equals(other);
    }

    SubmissionId submission() {
        return submission;
    }

    Applicant applicant() {
        return applicant;
    }

    AccessContact contact() {
        return contact;
    }

    AccessProfile profile() {
        return profile;
    }

    String asked() {
        return asked;
    }

    String hints() {
        return hints == null ? "" : hints;
    }

    DeliveryForm delivery() {
        return delivery;
    }

    Instant filedAt() {
        return filedAt;
    }

    Optional<LocalDate> due() {
        return Optional.ofNullable(dueOn);
    }

    /** The days of an extension, in order; empty without one. */
    List<LocalDate> dates() {
        return schedule.isEmpty()
                ? List.of()
                : Arrays.stream(schedule.split(",", -1)).map(LocalDate::parse).toList();
    }

    /** Erases who asked and what they said: no key opens it any more. */
    void eraseWhoAsked(SubmissionId other, KeySeal lost, LocalDate day) {
        submission = other;
        seal = lost;
        applicant = new Applicant(applicant.documentType(), "", "");
        contact = new AccessContact("", "", "", "");
        profile = AccessProfile.untold();
        asked = "";
        hints = null;
        erasedOn = day;
    }

    /** Nothing of it names anybody any more. */
    boolean isErased() {
        return erasedOn != null;
    }

    boolean isDemo() {
        return demo;
    }

    void markAsDemo() {
        demo = true;
    }
}
