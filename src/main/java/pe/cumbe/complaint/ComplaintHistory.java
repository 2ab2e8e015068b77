package pe.cumbe.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.nationalbook.ComplaintMotive;
import pe.cumbe.shared.Rejected;

/**
 * What is kept of a complaint, how a step is noted and how all ends in the archive. Which step may be taken when is {@link
 * Complaint}.
 */
@MappedSuperclass
public abstract class ComplaintHistory {

    static final int LONGEST = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Version
    long version;

    ComplaintNumber number;

    @Column(name = "submission_id")
    SubmissionId submission;

    @Column(name = "key_seal")
    @SuppressWarnings("UnusedVariable") // it is looked for by it
    KeySeal seal;

    @Enumerated(EnumType.STRING)
    ComplaintKind kind;

    @Enumerated(EnumType.STRING)
    @Nullable ComplaintMotive motive;

    /** The dependency it is about. */
    AgencyCode agency;

    /** Whose turn it is: the same, another it was referred to, or the superior for a queja. */
    @Column(name = "held_by")
    AgencyCode heldBy;

    String office = "";

    @Enumerated(EnumType.STRING)
    ComplaintStatus status = ComplaintStatus.FILED;

    String what;

    @Column(name = "case_number")
    @Nullable String caseNumber;

    @Embedded
    @Nullable Complainant person;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_channel")
    AnswerChannel channel = AnswerChannel.PAGE;

    @Embedded
    ComplaintClock clock;

    @Column(name = "filed_at")
    Instant filedAt;

    /** The first day of that month; figures are told by it. */
    @Column(name = "filed_month")
    @SuppressWarnings("UnusedVariable")
    LocalDate filedMonth;

    /** Changes with every movement, and so does the version. */
    @Column(name = "moved_at")
    @SuppressWarnings("UnusedVariable")
    Instant movedAt;

    boolean demo;

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL)
    @OrderBy("position")
    List<ComplaintMovement> movements = new ArrayList<>();

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    List<ComplaintFileEntry> files = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ComplaintHistory() {} // for JPA

    @SuppressWarnings("NullAway.Init")
    ComplaintHistory(Filed filed, Hand hand) {
        number = filed.number();
        submission = filed.submission();
        seal = filed.seal();
        kind = filed.kind();
        motive = filed.motive();
        agency = filed.agency();
        heldBy = filed.heldBy();
        what = filed.what();
        caseNumber = filed.caseNumber();
        person = filed.person();
        channel = filed.channel();
        clock = new ComplaintClock(hand.today(), hand.rule(), hand.days());
        filedAt = hand.at();
        filedMonth = hand.today().withDayOfMonth(1);
        movedAt = hand.at();
    }

    abstract Complaint self();

    /** Takes the step, with those it implies before it, each noted. */
    final ComplaintMoved step(ComplaintAct act, Hand hand, @Nullable String words) {
        var before = status;
        var path = ComplaintGraph.path(kind, status, act);
        if (path.isEmpty()) {
            throw new Rejected(ComplaintReason.NOT_NOW);
        }
        for (var one : path) {
            status = one.target();
            if (one == ComplaintAct.EVALUATE) {
                clock.evaluated();
            }
            note(one, hand, one == act ? words : null);
        }
        return new ComplaintMoved(number, heldBy, act, before, status);
    }

    /** Whoever chose the office came for the answer: nothing is left to do. */
    final ComplaintMoved collect(Hand hand) {
        if (!isKept()) {
            throw new Rejected(ComplaintReason.NOT_NOW);
        }
        var moved = step(ComplaintAct.COLLECT, hand, null);
        clock.end();
        return moved;
    }

    /** Nobody came for the answer while it waited. */
    final ComplaintMoved expire(Hand hand) {
        if (!isKept() || clock.collectBy().filter(hand.today()::isAfter).isEmpty()) {
            throw new Rejected(ComplaintReason.NOT_NOW);
        }
        var moved = step(ComplaintAct.EXPIRE, hand, null);
        clock.end();
        return moved;
    }

    final ComplaintMoved archive(Hand hand) {
        if (isKept()) {
            throw new Rejected(ComplaintReason.WAITS_AT_THE_OFFICE);
        }
        return step(ComplaintAct.ARCHIVE, hand, null);
    }

    final void note(ComplaintAct act, Hand hand, @Nullable String words) {
        movedAt = hand.at();
        movements.add(new ComplaintMovement(self(), movements.size() + 1, act, hand, words));
    }

    final void keep(List<ComplaintFile> more) {
        for (var file : more) {
            files.add(new ComplaintFileEntry(self(), files.size() + 1, movements.size(), file));
        }
    }

    final boolean isSent(SubmissionId sent) {
        return movements.stream().anyMatch(movement -> movement.wasSentAs(sent));
    }

    static String required(String words) {
        var plain = words.strip();
        if (plain.isEmpty()) {
            throw new Rejected(ComplaintReason.WORDS_MISSING);
        }
        if (plain.length() > LONGEST) {
            throw new Rejected(ComplaintReason.WORDS_TOO_LONG);
        }
        return plain;
    }

    List<ComplaintFile> files() {
        return files.stream().map(ComplaintFileEntry::file).toList();
    }

    List<ComplaintFile> filesOf(ComplaintMovement movement) {
        return files.stream()
                .filter(file -> file.movement() == movement.position())
                .map(ComplaintFileEntry::file)
                .toList();
    }

    ComplaintNumber number() {
        return number;
    }

    long version() {
        return version;
    }

    SubmissionId submission() {
        return submission;
    }

    ComplaintKind kind() {
        return kind;
    }

    Optional<ComplaintMotive> motive() {
        return Optional.ofNullable(motive);
    }

    AgencyCode agency() {
        return agency;
    }

    AgencyCode heldBy() {
        return heldBy;
    }

    ComplaintStatus status() {
        return status;
    }

    ComplaintClock clock() {
        return clock;
    }

    /**
     * Until when the answer waits at the office; while it is not told, until when it will wait at least. Empty for who reads
     * it on the page.
     */
    Optional<LocalDate> collectBy(ComplaintDays days, KindRule rule) {
        var term = rule.collection();
        if (channel != AnswerChannel.OFFICE || term == null) {
            return Optional.empty();
        }
        return clock.collectBy().or(() -> Optional.of(days.collection(clock.dueOn(), term)));
    }

    /** Whether the answer waits at the office now. */
    boolean isKept() {
        return status == ComplaintStatus.NOTIFIED && clock.collectBy().isPresent();
    }

    AnswerChannel channel() {
        return channel;
    }

    Optional<Complainant> person() {
        return Optional.ofNullable(person);
    }
}
