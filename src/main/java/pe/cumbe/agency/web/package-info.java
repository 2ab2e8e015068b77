/** Which dependency a request is about, and its colours. */
@NullMarked
package pe.cumbe.agency.web;

import org.jspecify.annotations.NullMarked;
