/**
 * Floor 2: a portal in one file, to be taken to another installation. Each room says what of it is public and packs it
 * ({@link pe.cumbe.portalcopy.PortalPart}); this room knows none of them.
 */
@NullMarked
package pe.cumbe.portalcopy;

import org.jspecify.annotations.NullMarked;
