/** The public list of kiosks. */
@NullMarked
package pe.cumbe.kiosk.web;

import org.jspecify.annotations.NullMarked;
