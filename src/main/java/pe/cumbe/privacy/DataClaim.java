package pe.cumbe.privacy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.LegalTerm;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Rejected;

/** What a person asks of the data kept of them, and how it is answered. What may follow what is {@link ClaimVerb}. */
@Entity
@Table(name = "data_claim")
@LegalTerm("solicitud de tutela de datos personales")
public class DataClaim {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "number")
    private String number;

    @Column(name = "submission_id")
    private SubmissionId submission;

    @Column(name = "key_seal")
    private KeySeal seal;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DataRight right;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ClaimStatus status = ClaimStatus.RECEIVED;

    @Embedded
    private Applicant applicant;

    @Column(name = "email")
    private String email;

    @Column(name = "asked")
    private String asked;

    @Column(name = "filed_at")
    private Instant filedAt;

    /** Null when no term runs. */
    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "person_by")
    private @Nullable LocalDate personBy;

    /** Working days that were left when the term was suspended. */
    @Column(name = "days_kept")
    private int daysKept;

    @Column(name = "extended")
    private boolean extended;

    @Column(name = "info_asked")
    private boolean infoAsked;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "moved_at")
    private Instant movedAt;

    @OneToMany(mappedBy = "claim", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<ClaimStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DataClaim() {} // for JPA

    DataClaim(
            ClaimNumber number,
            AskOfData from,
            KeySeal seal,
            @Nullable AttachmentView file,
            ClaimTerms terms,
            Instant at) {
        this.number = number.value();
        this.submission = from.submission();
        this.seal = seal;
        this.right = Objects.requireNonNull(from.right());
        this.applicant = from.applicant();
        this.email = from.email().strip();
        this.asked = from.asked().strip();
        this.filedAt = at;
        this.dueOn = terms.end(right.term(), day(at));
        note(ClaimVerb.ASK, "", file, null, Actor.CITIZEN, at);
    }

    void perform(
            ClaimVerb verb,
            String words,
            @Nullable AttachmentView file,
            @Nullable SubmissionId sent,
            Actor actor,
            ClaimTerms terms,
            Instant at) {
        var today = day(at);
        var objection = objection(verb, today, terms);
        if (objection.isPresent()) {
            throw new Rejected(objection.get());
        }
        if (verb.hand() != ClaimVerb.Hand.LAW && words.isBlank() && file == null) {
            throw new Rejected(PrivacyReason.WORDS_MISSING);
        }
        if (words.length() > ClaimDesk.LONGEST_TEXT) {
            throw new Rejected(PrivacyReason.TOO_LONG);
        }
        status = verb.after(status);
        switch (verb) {
            case REQUIRE_INFORMATION -> {
                infoAsked = true;
                daysKept = Math.max(1, terms.remaining(today, Objects.requireNonNull(dueOn)));
                dueOn = null;
                personBy = terms.end(ClaimTerms.MORE_GIVEN, today);
            }
            case COMPLETE -> {
                personBy = null;
                dueOn = terms.after(today, daysKept);
            }
            case EXTEND -> {
                extended = true;
                dueOn = terms.extended(right, Objects.requireNonNull(dueOn)).orElseThrow();
            }
            case GRANT, DENY, WITHDRAW, LAPSE -> {
                closedOn = today;
                dueOn = null;
                personBy = null;
            }
            case ASK, FALL_SILENT -> {}
        }
        note(verb, words, file, sent, actor, at);
    }

    /** Why it cannot be done today; empty when it can. */
    private Optional<PrivacyReason> objection(ClaimVerb verb, LocalDate today, ClaimTerms terms) {
        if (!verb.isAllowedIn(status)) {
            return Optional.of(PrivacyReason.NOT_NOW);
        }
        return switch (verb) {
            case REQUIRE_INFORMATION ->
                infoAsked || today.isAfter(terms.end(ClaimTerms.MORE_ASKED, day(filedAt)))
                        ? Optional.of(PrivacyReason.REQUIRE_LATE)
                        : Optional.empty();
            case COMPLETE ->
                personBy != null && today.isAfter(personBy)
                        ? Optional.of(PrivacyReason.COMPLETE_LATE)
                        : Optional.empty();
            case EXTEND -> {
                if (extended || dueOn == null || terms.extended(right, dueOn).isEmpty()) {
                    yield Optional.of(PrivacyReason.NO_EXTENSION);
                }
                yield today.isAfter(dueOn) ? Optional.of(PrivacyReason.EXTENSION_LATE) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** What the law does on that day, if anything. */
    Optional<ClaimVerb> closesOn(LocalDate day) {
        if (status == ClaimStatus.RECEIVED && dueOn != null && day.isAfter(dueOn)) {
            return Optional.of(ClaimVerb.FALL_SILENT);
        }
        return status == ClaimStatus.WAITING && personBy != null && day.isAfter(personBy)
                ? Optional.of(ClaimVerb.LAPSE)
                : Optional.empty();
    }

    ClaimView view(ClaimVerb.Hand hand, LocalDate today, ClaimTerms terms) {
        var events = new ArrayList<ClaimView.Event>();
        steps.forEach(step -> events.add(0, step.view()));
        return new ClaimView(
                number(),
                version,
                right,
                status,
                Arrays.stream(ClaimVerb.values())
                        .filter(verb -> verb.hand() == hand
                                && objection(verb, today, terms).isEmpty())
                        .collect(Collectors.toSet()),
                applicant,
                email,
                asked,
                filedAt,
                dueOn,
                personBy,
                dueOn == null ? null : terms.remaining(today, dueOn),
                events);
    }

    boolean wasSentAs(SubmissionId sent) {
        return steps.stream().anyMatch(step -> step.wasSentAs(sent));
    }

    ClaimNumber number() {
        return new ClaimNumber(number);
    }

    ClaimStatus status() {
        return status;
    }

    long version() {
        return version;
    }

    SubmissionId submission() {
        return submission;
    }

    boolean isSealedBy(KeySeal other) {
        return seal.equals(other);
    }

    String email() {
        return email;
    }

    Instant filedAt() {
        return filedAt;
    }

    Applicant applicant() {
        return applicant;
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    Instant movedAt() {
        return movedAt;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, OfficialClock.ZONE);
    }

    private void note(
            ClaimVerb verb,
            String words,
            @Nullable AttachmentView file,
            @Nullable SubmissionId sent,
            Actor actor,
            Instant at) {
        movedAt = at;
        steps.add(new ClaimStep(this, steps.size() + 1, verb, words, file, sent, actor.username(), at));
    }
}
