/** The public calculator of deadlines. */
@NullMarked
package pe.cumbe.calendar.web;

import org.jspecify.annotations.NullMarked;
