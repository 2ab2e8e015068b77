/**
 * Floor 2: what people paid, as the day and number of a receipt say it; noted by the office that saw it, seen by treasury.
 */
@NullMarked
package pe.cumbe.payment;

import org.jspecify.annotations.NullMarked;
