package pe.cumbe.calendar.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the calculator says, in words.
 *
 * @param headline the date, with its weekday
 * @param sentences how it was counted, in order
 * @param skipped holidays and non-working days left out
 * @param days every day between, in order
 * @param leavesOut whether days are left out of such a count at all
 * @param projected whether the date rests on holidays that are not known yet
 */
public record DeadlineAnswer(
        String headline,
        List<String> sentences,
        List<Skipped> skipped,
        List<Day> days,
        boolean leavesOut,
        boolean projected) {

    public DeadlineAnswer {
        sentences = List.copyOf(sentences);
        skipped = List.copyOf(skipped);
        days = List.copyOf(days);
    }

    /** A day that the law takes out of the count; {@code confirmed} tells whether its norm was read. */
    public record Skipped(String date, String name, String norm, boolean confirmed) {}

    /** A line of the table; {@code number} is empty for a day that does not count. */
    public record Day(String number, String date, String why, @Nullable String norm) {}
}
