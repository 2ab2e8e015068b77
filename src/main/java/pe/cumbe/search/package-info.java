/** Floor 4: finding what is published. The only room that knows Lucene. */
@NullMarked
package pe.cumbe.search;

import org.jspecify.annotations.NullMarked;
