/** Floor 4: first-day and demo content, loaded through the desks so that no rule is passed by. */
@NullMarked
package pe.cumbe.seed;

import org.jspecify.annotations.NullMarked;
