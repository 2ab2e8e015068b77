/** The public pages of transparency and the screen of those who publish. */
@NullMarked
package pe.cumbe.transparency.web;

import org.jspecify.annotations.NullMarked;
