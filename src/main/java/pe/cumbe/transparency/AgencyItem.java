package pe.cumbe.transparency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item as it stands in an agency today.
 *
 * @param newest what stands of the newest period; null when nothing was ever published
 * @param overdueSince the last day that passed, of an item that is overdue; else null
 * @param nextDue the next day by which something has to be out; null where no rule gives one
 * @param dueConfirmed whether those days are certain
 * @param warning how near the last day is; null where nothing presses
 */
public record AgencyItem(
        ItemView item,
        @Nullable PublicationView newest,
        ItemStanding standing,
        @Nullable LocalDate overdueSince,
        @Nullable LocalDate nextDue,
        boolean dueConfirmed,
        @Nullable DueWarning warning,
        NationalAddress national) {

    static AgencyItem of(
            ItemView item,
            @Nullable PublicationView newest,
            LocalDate today,
            DueCalendar calendar,
            NationalAddress national) {
        var standing = ItemStanding.of(item, newest, today, calendar);
        var next = ItemStanding.nextDue(item, newest, today, calendar).orElse(null);
        return new AgencyItem(
                item,
                newest,
                standing,
                ItemStanding.overdueSince(item, newest, today, calendar).orElse(null),
                next,
                calendar.terms().isConfirmed(item.dueRule()),
                DueWarning.of(standing, next, today).orElse(null),
                national);
    }
}
