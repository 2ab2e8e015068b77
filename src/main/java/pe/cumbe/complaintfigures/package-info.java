/**
 * Floor 3: what everybody may know of the complaints, counted and never listed: the public page and the number of the
 * plan's action 5.1.2. Whoever denounces is in no small number.
 */
@NullMarked
package pe.cumbe.complaintfigures;

import org.jspecify.annotations.NullMarked;
