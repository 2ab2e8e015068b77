/**
 * How a portal takes a better template without losing its own words: a three-way merge, block by block, tried before it is
 * done, undone if need be.
 */
@NullMarked
package pe.cumbe.upgrade;

import org.jspecify.annotations.NullMarked;
