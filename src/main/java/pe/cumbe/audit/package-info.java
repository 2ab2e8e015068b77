/** Floor 1: the append-only record of who did what. */
@NullMarked
package pe.cumbe.audit;

import org.jspecify.annotations.NullMarked;
