/** The screens that hand over the copy of a portal, and take one. */
@NullMarked
package pe.cumbe.portalcopy.web;

import org.jspecify.annotations.NullMarked;
