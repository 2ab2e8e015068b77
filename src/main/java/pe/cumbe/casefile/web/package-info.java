/** The officers' screens of cases: the queue, one case and what may be done with it. */
@NullMarked
package pe.cumbe.casefile.web;

import org.jspecify.annotations.NullMarked;
