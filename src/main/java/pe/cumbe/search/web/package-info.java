/** The page where norms are looked for. */
@NullMarked
package pe.cumbe.search.web;

import org.jspecify.annotations.NullMarked;
