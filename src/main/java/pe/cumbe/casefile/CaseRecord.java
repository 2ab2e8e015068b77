package pe.cumbe.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.NoticeAddress;
import pe.cumbe.filing.SubmissionId;

/** What is kept of a case and how it is read; what happens to it is {@link CaseFile}. */
@MappedSuperclass
public abstract class CaseRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    @Nullable Long id;

    @Version
    @Column(name = "version")
    long version;

    @Column(name = "number")
    CaseNumber number;

    @Column(name = "submission_id")
    SubmissionId submission;

    @Column(name = "agency")
    AgencyCode agency;

    @Column(name = "held_by")
    AgencyCode heldBy;

    @Column(name = "office")
    String office = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    CaseStatus status = CaseStatus.FILED;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    SubmissionChannel channel;

    @Embedded
    @Nullable KioskFiling kiosk;

    @Embedded
    CaseSubject subject;

    @Embedded
    CaseTerms terms;

    @Embedded
    Applicant applicant;

    @Embedded
    NoticeAddress notices;

    @Column(name = "request")
    String request;

    @Column(name = "folios")
    @Nullable Integer folios;

    @ElementCollection
    @CollectionTable(name = "case_answer", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    List<CaseAnswer> answers = new ArrayList<>();

    /** Requirements the person was warned about and filed without. */
    @ElementCollection
    @CollectionTable(name = "case_missing", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "requirement")
    @OrderColumn(name = "position")
    List<String> missing = new ArrayList<>();

    @Embedded
    CaseClock clock;

    @Column(name = "filed_at")
    Instant filedAt;

    @Column(name = "admitted_at")
    @Nullable Instant admittedAt;

    @Column(name = "observed_at")
    @Nullable Instant observedAt;

    @Column(name = "draft_resolution")
    @Nullable String draftResolution;

    @Embedded
    @Nullable Resolution resolution;

    @Column(name = "reconsidered_at")
    @Nullable Instant reconsideredAt;

    @Embedded
    CaseKeys keys = new CaseKeys();

    @Column(name = "demo")
    boolean demo;

    /** Dependencies that see it: the one it is addressed to, and those it was referred or elevated to. */
    @ElementCollection
    @CollectionTable(name = "case_sight", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "agency")
    Set<String> sight = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseRecord() {} // for JPA

    CaseRecord(
            CaseNumber number,
            SubmitRequest from,
            SubmissionChannel channel,
            CaseSubject subject,
            CaseTerms terms,
            Stamp stamp) {
        this.number = number;
        this.submission = from.submission();
        this.agency = from.agency();
        this.heldBy = from.agency();
        this.sight.add(from.agency().value());
        this.channel = channel;
        this.kiosk = from.kiosk();
        this.subject = subject;
        this.terms = terms;
        this.applicant = from.applicant();
        this.notices = from.notices();
        this.request = from.request().strip();
        this.folios = from.folios();
        this.answers.addAll(from.answers());
        this.missing.addAll(from.missing());
        this.filedAt = stamp.at();
        this.clock = new CaseClock(stamp.today(), terms, stamp.days());
    }

    public CaseNumber number() {
        return number;
    }

    public long version() {
        return version;
    }

    public SubmissionId submission() {
        return submission;
    }

    /** The dependency it was addressed to. */
    public AgencyCode agency() {
        return agency;
    }

    /** The dependency that has it now and answers for it. */
    public AgencyCode heldBy() {
        return heldBy;
    }

    public String office() {
        return office;
    }

    /** Addressed to it, referred to it or elevated to it, now or before. */
    public boolean isVisibleTo(AgencyCode viewer) {
        return sight.contains(viewer.value());
    }

    public CaseStatus status() {
        return status;
    }

    public boolean isAdmitted() {
        return admittedAt != null;
    }

    public Optional<Instant> admittedAt() {
        return Optional.ofNullable(admittedAt);
    }

    public SubmissionChannel channel() {
        return channel;
    }

    public Optional<KioskFiling> kiosk() {
        return Optional.ofNullable(kiosk);
    }

    public CaseSubject subject() {
        return subject;
    }

    public CaseTerms terms() {
        return terms;
    }

    public Applicant applicant() {
        return applicant;
    }

    public NoticeAddress notices() {
        return notices;
    }

    public String request() {
        return request;
    }

    public Optional<Integer> folios() {
        return Optional.ofNullable(folios);
    }

    public List<CaseAnswer> answers() {
        return List.copyOf(answers);
    }

    public List<String> missing() {
        return List.copyOf(missing);
    }

    public Instant filedAt() {
        return filedAt;
    }

    public LocalDate filedOn() {
        return Stamp.dayOf(filedAt);
    }

    /** The day the term is counted from: that of filing, or that of the correction. */
    public LocalDate countedFrom() {
        return clock.countedFrom();
    }

    public Optional<LocalDate> reviewBy() {
        return clock.reviewBy();
    }

    /** The day of answer; empty while the term is stopped, and where nothing is promised. */
    public Optional<LocalDate> dueOn() {
        return clock.dueOn();
    }

    public Optional<LocalDate> silenceFrom() {
        return clock.silenceFrom();
    }

    public Optional<LocalDate> personBy() {
        return clock.personBy();
    }

    public Optional<LocalDate> appealBy() {
        return clock.appealBy();
    }

    public Optional<LocalDate> nextBy() {
        return clock.nextBy();
    }

    public Optional<String> draftResolution() {
        return Optional.ofNullable(draftResolution);
    }

    public Optional<Resolution> resolution() {
        return Optional.ofNullable(resolution);
    }

    public boolean isDemo() {
        return demo;
    }

    public CaseKeys keys() {
        return keys;
    }
}
