/** Floor 2: the portals of the dependencies, each one opened from the template. */
@NullMarked
package pe.cumbe.portal;

import org.jspecify.annotations.NullMarked;
