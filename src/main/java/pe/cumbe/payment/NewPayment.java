package pe.cumbe.payment;

import java.time.LocalDate;
import pe.cumbe.agency.AgencyCode;

/**
 * A payment, as the person shows it: of a receipt only day and number may be asked (LPAG 48, now 40).
 *
 * @param agency which was paid
 * @param number of the case or request it is for
 * @param concept what it is for, in words
 * @param receipt the number of the receipt, as printed
 */
public record NewPayment(
        AgencyCode agency,
        PaidFor paidFor,
        String number,
        String concept,
        Soles amount,
        String receipt,
        LocalDate paidOn) {}
