package pe.cumbe.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;

/** Every payment that was noted. */
public interface Payments {

    void add(Payment payment);

    /** Whether that dependency noted that receipt of that day. */
    boolean isNoted(AgencyCode agency, String receipt, LocalDate paidOn);

    /** The payments of those days, both included, the last first. */
    PageOf<Payment> between(AgencyCode agency, LocalDate from, LocalDate to, int page, int size);

    /** All of them, in the order they were paid. */
    void each(AgencyCode agency, LocalDate from, LocalDate to, Consumer<Payment> reader);

    /** Soles paid in those days; zero for none. */
    BigDecimal total(AgencyCode agency, LocalDate from, LocalDate to);
}
