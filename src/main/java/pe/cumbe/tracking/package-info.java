/** Floor 3: the person's own view of the case, opened with its number and key, and what the person does there. */
@NullMarked
package pe.cumbe.tracking;

import org.jspecify.annotations.NullMarked;
