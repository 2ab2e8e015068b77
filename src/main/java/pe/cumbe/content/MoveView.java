package pe.cumbe.content;

import java.time.Instant;

/**
 * Something that was done with an item.
 *
 * @param number of the version it was done with
 * @param reason empty where none is asked for
 */
public record MoveView(int number, ContentVerb verb, String madeBy, Instant madeAt, String reason) {}
