/** The front page and the frame of public pages. */
@NullMarked
package pe.cumbe.home.web;

import org.jspecify.annotations.NullMarked;
