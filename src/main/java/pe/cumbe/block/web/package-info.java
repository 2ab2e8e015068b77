/** Blocks as editors fill them in, and as everybody reads them. */
@NullMarked
package pe.cumbe.block.web;

import org.jspecify.annotations.NullMarked;
