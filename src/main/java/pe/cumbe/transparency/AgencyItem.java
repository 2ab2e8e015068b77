package pe.cumbe.transparency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item as it stands in an agency today.
 *
 * @param newest what stands of the newest period; null when nothing was ever published
 * @param nextDue the next day by which something has to be out; null where no rule gives one
 */
public record AgencyItem(
        ItemView item, @Nullable PublicationView newest, ItemStanding standing, @Nullable LocalDate nextDue) {}
