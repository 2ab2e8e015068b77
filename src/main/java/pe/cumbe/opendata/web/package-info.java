/** The pages and the files of {@code /datos}, and the feeds. */
@NullMarked
package pe.cumbe.opendata.web;

import org.jspecify.annotations.NullMarked;
