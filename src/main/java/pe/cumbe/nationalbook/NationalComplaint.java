package pe.cumbe.nationalbook;

import jakarta.persistence.Column;
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
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Rejected;

/**
 * A reclamo that stands in the national book, mirrored here so that its term is watched: number, days, state, answer,
 * motive and seat. Nothing of the person.
 */
@Entity
@Table(name = "national_complaint")
public class NationalComplaint {

    private static final int LONGEST_ANSWER = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private AgencyCode agency;

    private String number;

    private String seat;

    @Enumerated(EnumType.STRING)
    private ComplaintMotive motive;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private NationalState state;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "answer_days")
    @SuppressWarnings("UnusedVariable") // counted by the figures
    private @Nullable Integer answerDays;

    private @Nullable String answer;

    @Column(name = "entered_by")
    @SuppressWarnings("UnusedVariable") // read by people
    private String enteredBy;

    @Column(name = "moved_at")
    @SuppressWarnings("UnusedVariable")
    private Instant movedAt;

    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected NationalComplaint() {} // for JPA

    NationalComplaint(NewNational asked, ComplaintMotive motive, LocalDate dueOn, String enteredBy, Instant now) {
        this.agency = asked.agency();
        this.number = asked.number().strip();
        this.seat = asked.seat().strip();
        this.motive = motive;
        this.registeredOn = asked.registeredOn();
        this.dueOn = dueOn;
        this.state = NationalState.REGISTERED;
        this.enteredBy = enteredBy;
        this.movedAt = now;
        this.demo = asked.demo();
    }

    /** Copies how it stands now. */
    void copy(NationalState next, @Nullable LocalDate answered, String words, BookDays days, Instant now) {
        if (next.isAnswered() && answered == null) {
            throw new Rejected(BookReason.DAY_MISSING);
        }
        if (answered != null && answered.isBefore(registeredOn)) {
            throw new Rejected(BookReason.DAYS_OUT_OF_ORDER);
        }
        state = next;
        answeredOn = next.isAnswered() ? answered : null;
        answerDays = answeredOn == null ? null : Integer.valueOf(days.elapsed(registeredOn, answeredOn));
        answer = words.isBlank() ? null : shortEnough(words.strip());
        movedAt = now;
    }

    private static String shortEnough(String words) {
        if (words.length() > LONGEST_ANSWER) {
            throw new Rejected(BookReason.WORDS_TOO_LONG);
        }
        return words;
    }

    long version() {
        return version;
    }

    NationalState state() {
        return state;
    }

    NationalRow row(LocalDate today, BookDays days) {
        return new NationalRow(
                agency,
                number,
                version,
                seat,
                motive,
                registeredOn,
                dueOn,
                state,
                answeredOn,
                answer,
                state.isAnswered() ? null : Integer.valueOf(days.remaining(today, dueOn)),
                demo);
    }
}
