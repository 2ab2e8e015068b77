package pe.cumbe.access;

import java.time.Instant;
import java.time.LocalDate;
import pe.cumbe.account.Actor;
import pe.cumbe.shared.OfficialClock;

/** Who does something to a request, when, and the terms in which what follows is counted. */
public record AccessStamp(Actor actor, Instant at, AccessTerms terms) {

    /** The day it is in Peru. */
    public LocalDate today() {
        return LocalDate.ofInstant(at, OfficialClock.ZONE);
    }
}
