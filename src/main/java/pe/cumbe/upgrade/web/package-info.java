/** Screens where a template reaches portals, and where dependencies settle what both changed. */
@NullMarked
package pe.cumbe.upgrade.web;

import org.jspecify.annotations.NullMarked;
