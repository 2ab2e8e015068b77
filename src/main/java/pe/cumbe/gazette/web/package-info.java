/** The officers' screen of the norms. */
@NullMarked
package pe.cumbe.gazette.web;

import org.jspecify.annotations.NullMarked;
