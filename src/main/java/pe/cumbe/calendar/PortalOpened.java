package pe.cumbe.calendar;

/**
 * The content of the first day is all there. No day is told before: what the law closes must not meet a story that is half
 * told.
 */
public record PortalOpened() {}
