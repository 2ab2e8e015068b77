package pe.cumbe.account;

/**
 * Somebody with a session, at this request.
 *
 * @param step what has to be done first; until it is done the actor holds no role
 */
public record Visitor(Actor actor, SignInStep step) {}
