/** Papers sent to the browser. They stand above the cases they print, so this is not in the room of the cases. */
@NullMarked
package pe.cumbe.receipt.web;

import org.jspecify.annotations.NullMarked;
