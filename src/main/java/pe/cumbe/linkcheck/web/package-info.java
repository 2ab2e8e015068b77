/** The screen of broken links. */
@NullMarked
package pe.cumbe.linkcheck.web;

import org.jspecify.annotations.NullMarked;
