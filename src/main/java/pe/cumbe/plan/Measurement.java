package pe.cumbe.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;
import pe.cumbe.shared.Rejected;

/**
 * What somebody measured of an indicator, with its evidence. Somebody else validates it, and then it never changes, or
 * sends it back with the reason; a correction is another measurement.
 */
@Entity
@Table(name = "plan_measurement")
@LegalTerm("medición")
public class Measurement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String plan;

    private String indicator;

    private BigDecimal value;

    @Column(name = "measured_on")
    private LocalDate measuredOn;

    private String evidence;

    @Column(name = "evidence_address")
    private @Nullable String evidenceAddress;

    @Enumerated(EnumType.STRING)
    private MeasurementStatus status = MeasurementStatus.SENT;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "judged_by")
    private @Nullable String judgedBy;

    @Column(name = "judged_at")
    @SuppressWarnings("UnusedVariable") // read by people
    private @Nullable Instant judgedAt;

    private @Nullable String judgement;

    @SuppressWarnings("NullAway.Init")
    protected Measurement() {} // for JPA

    Measurement(String plan, NewMeasurement measured, String sentBy, Instant now) {
        this.plan = plan;
        this.indicator = measured.indicator();
        this.value = measured.value();
        this.measuredOn = measured.on();
        this.evidence = measured.evidence().strip();
        this.evidenceAddress =
                measured.address().isBlank() ? null : measured.address().strip();
        this.sentBy = sentBy;
        this.sentAt = now;
    }

    void validate(String by, Instant now) {
        judge(MeasurementStatus.VALIDATED, by, null, now);
    }

    void sendBack(String reason, String by, Instant now) {
        if (reason.isBlank()) {
            throw new Rejected(PlanReason.JUDGEMENT_MISSING);
        }
        judge(MeasurementStatus.SENT_BACK, by, reason.strip(), now);
    }

    private void judge(MeasurementStatus next, String by, @Nullable String words, Instant now) {
        if (status != MeasurementStatus.SENT) {
            throw new Rejected(PlanReason.ALREADY_JUDGED);
        }
        if (by.equals(sentBy)) {
            throw new Rejected(PlanReason.SAME_PERSON);
        }
        status = next;
        judgedBy = by;
        judgedAt = now;
        judgement = words;
    }

    String plan() {
        return plan;
    }

    MeasurementView view() {
        return new MeasurementView(
                Objects.requireNonNullElse(id, 0L),
                indicator,
                value,
                measuredOn,
                evidence,
                evidenceAddress,
                status,
                sentBy,
                sentAt,
                judgedBy,
                judgement);
    }
}
