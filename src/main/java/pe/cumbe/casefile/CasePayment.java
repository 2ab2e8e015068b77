package pe.cumbe.casefile;

import java.time.LocalDate;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.payment.NewPayment;
import pe.cumbe.payment.PaidFor;
import pe.cumbe.payment.Soles;

/**
 * What somebody paid for a case.
 *
 * @param concept what for, in words the person will read
 * @param receipt its number, as printed
 */
public record CasePayment(String concept, Soles amount, String receipt, LocalDate paidOn) {

    NewPayment at(AgencyCode agency, CaseNumber number) {
        return new NewPayment(agency, PaidFor.CASE, number.value(), concept, amount, receipt, paidOn);
    }
}
