package pe.cumbe.payment;

import java.time.Instant;
import java.time.LocalDate;
import pe.cumbe.agency.AgencyCode;

/**
 * A payment as treasury sees it: no datum of the person who paid.
 *
 * @param agency which was paid
 * @param notedBy the officer's name
 */
public record PaymentView(
        AgencyCode agency,
        PaidFor paidFor,
        String number,
        String concept,
        Soles amount,
        String receipt,
        LocalDate paidOn,
        Instant notedAt,
        String notedBy) {}
