package pe.cumbe.account;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a role in a dependency, as its head sees them.
 *
 * @param grants those of that dependency that have not ended
 * @param lastDay the last day of the person in the institution; null while nobody said
 */
public record AgencyPerson(
        String username,
        String displayName,
        @Nullable String email,
        @Nullable LocalDate lastDay,
        List<RoleGrantRow> grants) {

    public AgencyPerson {
        grants = List.copyOf(grants);
    }
}
