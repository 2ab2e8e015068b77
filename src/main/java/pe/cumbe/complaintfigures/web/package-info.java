/** The page of the figures. */
@NullMarked
package pe.cumbe.complaintfigures.web;

import org.jspecify.annotations.NullMarked;
