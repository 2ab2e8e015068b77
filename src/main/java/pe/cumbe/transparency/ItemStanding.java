package pe.cumbe.transparency;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.OfficialClock;

/** How an agency stands with an item. Computed each time from what was published, never stored. */
public enum ItemStanding {
    OVERDUE,
    /** Out, but after its last day. */
    LATE,
    /** Nothing was ever published and no day says since when it should be. */
    NO_DATA,
    UP_TO_DATE,
    /** The agency declared that it has no such information. */
    NOTICE;

    /**
     * How the agency stands with the item on that day.
     *
     * @param newest what stands of the newest period that was published; null when nothing was
     * @param today in Peru
     */
    public static ItemStanding of(
            ItemView item, @Nullable PublicationView newest, LocalDate today, DueCalendar calendar) {
        var asked = item.dueRule().lastFallenDue(item.frequency(), today, calendar);
        if (newest == null) {
            return asked.isPresent() ? OVERDUE : NO_DATA;
        }
        if (newest.kind() == PublicationKind.ABSENCE_NOTICE) {
            return NOTICE;
        }
        if (asked.isEmpty() || isKeptElsewhere(item, newest)) {
            return UP_TO_DATE;
        }
        var order = newest.period().compareTo(asked.get().period());
        if (order < 0) {
            return OVERDUE;
        }
        return order == 0 && isAfter(newest, asked.get().due()) ? LATE : UP_TO_DATE;
    }

    /** The first day by which something has to be out, from today on; empty where no rule gives one. */
    public static Optional<LocalDate> nextDue(
            ItemView item, @Nullable PublicationView newest, LocalDate today, DueCalendar calendar) {
        return item.dueRule()
                .lastFallenDue(item.frequency(), today, calendar)
                .map(DueRule.Obligation::period)
                .map(fallen -> newest != null && newest.period().compareTo(fallen) > 0 ? newest.period() : fallen)
                .flatMap(covered -> item.dueRule().due(covered.next(), calendar));
    }

    /** The last day that passed with nothing published for its period; empty for an item that is not overdue. */
    public static Optional<LocalDate> overdueSince(
            ItemView item, @Nullable PublicationView newest, LocalDate today, DueCalendar calendar) {
        return of(item, newest, today, calendar) == OVERDUE
                ? item.dueRule()
                        .lastFallenDue(item.frequency(), today, calendar)
                        .map(DueRule.Obligation::due)
                : Optional.empty();
    }

    /** What changes each day is kept in the register of the State that the link leads to, not here. */
    private static boolean isKeptElsewhere(ItemView item, PublicationView newest) {
        return item.frequency() == Frequency.DAILY && newest.kind() == PublicationKind.LINK;
    }

    private static boolean isAfter(PublicationView newest, LocalDate due) {
        return LocalDate.ofInstant(newest.firstPublishedAt(), OfficialClock.ZONE)
                .isAfter(due);
    }

    /** Whether the agency has done with the item what the law asks. */
    public boolean complies() {
        return this == UP_TO_DATE;
    }
}
