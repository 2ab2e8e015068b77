/** Floor 1: the dependencies of the region; each one with a portal is a tenant. */
@NullMarked
package pe.cumbe.agency;

import org.jspecify.annotations.NullMarked;
