/** How one-value words become columns, and the runner of the migrations. */
@NullMarked
package pe.cumbe.shared.persistence;

import org.jspecify.annotations.NullMarked;
