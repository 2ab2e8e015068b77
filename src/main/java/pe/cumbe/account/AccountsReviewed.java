package pe.cumbe.account;

import java.time.LocalDate;
import pe.cumbe.agency.AgencyCode;

/**
 * A head reviewed the accounts of a dependency. Fired inside the transaction, where the record of acts hears it.
 *
 * @param nextOn when they are to be reviewed again
 * @param said of each person, as {@link AccountReviewLine} writes it
 */
public record AccountsReviewed(Actor actor, AgencyCode agency, LocalDate nextOn, String said) {}
