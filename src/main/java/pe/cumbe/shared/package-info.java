/** Floor 0: the words everybody uses, the official clock, settings and refusals. */
@NullMarked
package pe.cumbe.shared;

import org.jspecify.annotations.NullMarked;
