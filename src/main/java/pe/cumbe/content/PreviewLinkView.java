package pe.cumbe.content;

import java.time.Instant;

/**
 * A link to a draft that serves, as those see it who write and publish; the link itself was shown once.
 *
 * @param number of the version it shows
 */
public record PreviewLinkView(long id, int number, String madeBy, Instant madeAt, Instant servesUntil) {}
