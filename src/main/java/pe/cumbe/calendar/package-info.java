/** Floor 1: working days, the terms of the law, deadlines and how each was counted, and the one timer. */
@NullMarked
package pe.cumbe.calendar;

import org.jspecify.annotations.NullMarked;
