/** Floor 2: what a government has to publish without being asked, when it falls due, and what was published. */
@NullMarked
package pe.cumbe.transparency;

import org.jspecify.annotations.NullMarked;
