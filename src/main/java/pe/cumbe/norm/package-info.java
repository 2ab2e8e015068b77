/** Floor 2: the norms, of the region and of the others it lives by; their numbers, addresses, states and texts. */
@NullMarked
package pe.cumbe.norm;

import org.jspecify.annotations.NullMarked;
