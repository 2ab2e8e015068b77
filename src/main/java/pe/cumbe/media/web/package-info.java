/** The library as editors see it, and its files as everybody gets them. */
@NullMarked
package pe.cumbe.media.web;

import org.jspecify.annotations.NullMarked;
