/** Sends stored files to those the asking page has let in. */
@NullMarked
package pe.cumbe.attachment.web;

import org.jspecify.annotations.NullMarked;
