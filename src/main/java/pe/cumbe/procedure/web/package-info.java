/** The catalogue of procedures and the page of each one. */
@NullMarked
package pe.cumbe.procedure.web;

import org.jspecify.annotations.NullMarked;
