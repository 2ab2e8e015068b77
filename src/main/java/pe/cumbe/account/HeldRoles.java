package pe.cumbe.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/** What an account was granted, all of it, and what that comes to on a day. */
record HeldRoles(List<RoleGrant> all) {

    List<Grant> on(LocalDate today) {
        return all.stream()
                .filter(grant -> grant.inForceOn(today))
                .map(RoleGrant::asGrant)
                .toList();
    }

    boolean askForSecondFactor(LocalDate today) {
        return on(today).stream().anyMatch(grant -> grant.role().asksForSecondFactor());
    }

    boolean manageAccounts(LocalDate today) {
        return on(today).stream().anyMatch(grant -> grant.role() == Role.ACCOUNT_MANAGER);
    }

    boolean overlap(GrantRole wanted) {
        return all.stream().anyMatch(grant -> grant.overlaps(wanted));
    }

    /** Those of a dependency, or all of them, end on that day at the latest. */
    void endBy(@Nullable AgencyCode agency, LocalDate day, Instant now) {
        all.stream().filter(grant -> agency == null || grant.isOf(agency)).forEach(grant -> grant.endBy(day, now));
    }

    /** Whether one gives something after that day. */
    boolean outlive(LocalDate day) {
        return all.stream().anyMatch(grant -> grant.outlives(day));
    }

    /** Those of a dependency that have not ended. */
    List<RoleGrantRow> rowsOf(AgencyCode agency, LocalDate today) {
        return all.stream()
                .filter(grant -> grant.isOf(agency) && grant.outlives(today.minusDays(1)))
                .map(grant -> grant.asRow(today))
                .toList();
    }

    List<RoleGrantRow> rows(LocalDate today) {
        return all.stream().map(grant -> grant.asRow(today)).toList();
    }
}
