/** The page of tracking, {@code /seguimiento}: everything there is a post, and nothing of it is kept anywhere. */
@NullMarked
package pe.cumbe.tracking.web;

import org.jspecify.annotations.NullMarked;
