package pe.cumbe.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.LegalTerm;

/** A payment that an office noted. It is written once. */
@Entity
@Table(name = "payment")
@LegalTerm("derecho de tramitación")
public class Payment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private AgencyCode agency;

    @Enumerated(EnumType.STRING)
    @Column(name = "paid_for")
    private PaidFor paidFor;

    @Column(name = "paid_number")
    private String number;

    private String concept;
    private BigDecimal amount;
    private String receipt;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "noted_by")
    private String notedBy;

    @SuppressWarnings("NullAway.Init")
    protected Payment() {} // for JPA

    Payment(NewPayment payment, Actor officer, Instant now) {
        this.agency = payment.agency();
        this.paidFor = payment.paidFor();
        this.number = payment.number();
        this.concept = payment.concept().strip();
        this.amount = payment.amount().amount();
        this.receipt = fold(payment.receipt());
        this.paidOn = payment.paidOn();
        this.notedAt = now;
        this.notedBy = officer.displayName();
    }

    /** How receipts are compared: spaces and case do not make another one. */
    static String fold(String receipt) {
        return receipt.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    PaymentView view() {
        return new PaymentView(agency, paidFor, number, concept, new Soles(amount), receipt, paidOn, notedAt, notedBy);
    }
}
