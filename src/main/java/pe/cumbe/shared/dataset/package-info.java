/** How a room offers what it publishes as data: the port that {@code opendata} reads. */
@NullMarked
package pe.cumbe.shared.dataset;

import org.jspecify.annotations.NullMarked;
