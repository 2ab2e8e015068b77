package pe.cumbe.complaint;

import java.time.Instant;
import java.time.LocalDate;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.OfficialClock;

/**
 * Who does something to a complaint, in which role, when; and the days in which what follows is counted.
 *
 * @param role as the history keeps it
 */
record Hand(Actor actor, String role, Instant at, ComplaintDays days, KindRule rule) {

    static Hand ofThePerson(Instant at, ComplaintDays days, KindRule rule) {
        return new Hand(Actor.CITIZEN, "CITIZEN", at, days, rule);
    }

    static Hand ofTheLaw(Instant at, ComplaintDays days, KindRule rule) {
        return new Hand(Actor.SYSTEM, "SYSTEM", at, days, rule);
    }

    static Hand of(
            Actor actor, Permission permission, AgencyCode agency, Instant at, ComplaintDays days, KindRule rule) {
        var role = actor.grants().stream()
                .filter(grant -> grant.role().permissions().contains(permission))
                .filter(grant -> grant.agency() == null || grant.agency().equals(agency))
                .map(grant -> grant.role().name())
                .findFirst()
                .orElse("SYSTEM");
        return new Hand(actor, role, at, days, rule);
    }

    LocalDate today() {
        return dayOf(at);
    }

    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, OfficialClock.ZONE);
    }
}
