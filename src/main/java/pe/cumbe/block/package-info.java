/** What pages are made of: typed blocks, one mechanism for all kinds. */
@NullMarked
package pe.cumbe.block;

import org.jspecify.annotations.NullMarked;
