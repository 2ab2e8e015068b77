package pe.cumbe.casefile;

import java.time.Instant;
import java.time.LocalDate;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.OfficialClock;

/**
 * Who does something to a case, in which role, at which instant; and the calendar in which what follows is counted.
 *
 * @param role as the history keeps it
 */
public record Stamp(Actor actor, String role, Instant at, CaseDays days) {

    /** Of the person the case belongs to. */
    public static Stamp ofThePerson(Instant at, CaseDays days) {
        return new Stamp(Actor.CITIZEN, "CITIZEN", at, days);
    }

    /** Of the law itself, on a day that broke. */
    static Stamp ofTheLaw(Instant at, CaseDays days) {
        return new Stamp(Actor.SYSTEM, "SYSTEM", at, days);
    }

    /** Of an officer or operator, in the role that lets them do it. */
    static Stamp of(Actor actor, Permission permission, AgencyCode agency, Instant at, CaseDays days) {
        var role = actor.grants().stream()
                .filter(grant -> grant.role().permissions().contains(permission))
                .filter(grant -> grant.agency() == null || grant.agency().equals(agency))
                .map(grant -> grant.role().name())
                .findFirst()
                .orElse("SYSTEM");
        return new Stamp(actor, role, at, days);
    }

    /** The day it is in Peru. */
    public LocalDate today() {
        return dayOf(at);
    }

    /** The day that instant falls on in Peru. */
    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, OfficialClock.ZONE);
    }
}
