package pe.cumbe.account;

/**
 * Somebody with a session, at this request.
 *
 * @param mustChangePassword until it is done the actor holds no role
 */
public record Visitor(Actor actor, boolean mustChangePassword) {}
