package pe.cumbe.audit;

import pe.cumbe.account.Actor;

/**
 * The append-only record of acts: who, in which role, for which dependency, when, what. Entered inside the transaction
 * of the act itself, so that one never exists without the other.
 */
public interface ActsRecord {

    void enter(Actor actor, Act act);
}
