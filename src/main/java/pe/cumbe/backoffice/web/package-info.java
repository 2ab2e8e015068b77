/** The frame of the officers' pages and their first screen. */
@NullMarked
package pe.cumbe.backoffice.web;

import org.jspecify.annotations.NullMarked;
