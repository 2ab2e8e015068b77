package pe.cumbe.account;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a head reviews.
 *
 * @param dueOn null where there is nobody to be reviewed
 * @param lastOn the day of the last review; null where there was none
 * @param lastBy the name of who made it; empty where there was none
 * @param lastSaid what it said of each person
 */
public record ReviewSheet(
        @Nullable LocalDate dueOn,
        @Nullable LocalDate lastOn,
        String lastBy,
        List<Said> lastSaid,
        List<AgencyPerson> people) {

    public ReviewSheet {
        lastSaid = List.copyOf(lastSaid);
        people = List.copyOf(people);
    }

    /**
     * Of one person.
     *
     * @param lastDay null for who goes on
     */
    public record Said(String username, @Nullable LocalDate lastDay) {}
}
