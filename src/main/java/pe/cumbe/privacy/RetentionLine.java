package pe.cumbe.privacy;

import org.jspecify.annotations.Nullable;

/**
 * A kind of personal datum, how long it is kept, and how much of it the next purge takes.
 *
 * @param due null where nothing is counted: the rule waits to be confirmed, or the room does not purge
 */
public record RetentionLine(RetentionRule.View rule, @Nullable Long due) {}
