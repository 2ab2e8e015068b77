package pe.cumbe.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;

/**
 * Where an office notes what somebody paid, and treasury sees it. Nothing is collected here: the person paid at the till
 * or the bank, and shows day and number of the receipt.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class PaymentDesk {

    private final Payments payments;
    private final ActsRecord acts;
    private final Clock clock;

    @Inject
    public PaymentDesk(Payments payments, ActsRecord acts, Clock clock) {
        this.payments = payments;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Notes a payment.
     *
     * @throws Rejected when that receipt was noted before, or its day has not come
     */
    public void note(NewPayment payment, Actor officer) {
        officer.require(payment.paidFor().permission(), payment.agency());
        if (payment.paidOn().isAfter(LocalDate.now(clock))) {
            throw new Rejected(PaymentReason.IN_THE_FUTURE);
        }
        if (payments.isNoted(payment.agency(), Payment.fold(payment.receipt()), payment.paidOn())) {
            throw new Rejected(PaymentReason.ALREADY_NOTED);
        }
        payments.add(new Payment(payment, officer, clock.instant()));
        acts.enter(
                officer,
                new Act(
                        "PAYMENT_NOTED",
                        payment.agency(),
                        payment.number(),
                        null,
                        payment.amount() + " · " + Payment.fold(payment.receipt())));
    }

    /** What was paid to that dependency in a month, the last first. */
    public PageOf<PaymentView> of(Actor treasurer, AgencyCode agency, YearMonth month, int page, int size) {
        treasurer.require(Permission.SEE_PAYMENTS, agency);
        return payments.between(agency, month.atDay(1), month.atEndOfMonth(), page, size)
                .map(Payment::view);
    }

    /** Soles paid to that dependency in a month. */
    public BigDecimal total(Actor treasurer, AgencyCode agency, YearMonth month) {
        treasurer.require(Permission.SEE_PAYMENTS, agency);
        return payments.total(agency, month.atDay(1), month.atEndOfMonth());
    }

    /** Reads every payment of a month, in the order they were paid. */
    public void each(Actor treasurer, AgencyCode agency, YearMonth month, Consumer<PaymentView> reader) {
        treasurer.require(Permission.SEE_PAYMENTS, agency);
        payments.each(agency, month.atDay(1), month.atEndOfMonth(), payment -> reader.accept(payment.view()));
    }
}
