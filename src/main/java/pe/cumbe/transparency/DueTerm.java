package pe.cumbe.transparency;

import pe.cumbe.calendar.TermLength;

/**
 * How long after its period an item is due.
 *
 * @param confirmed whether a law says it; else it is «por confirmar», and so is the day that comes of it
 */
public record DueTerm(TermLength length, boolean confirmed) {}
