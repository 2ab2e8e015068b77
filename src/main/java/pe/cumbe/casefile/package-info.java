/** Floor 3: the case file, from its filing to its end; the desks of reception and of evaluation, and their queue. */
@NullMarked
package pe.cumbe.casefile;

import org.jspecify.annotations.NullMarked;
