/** Floor 1: files people hand in. */
@NullMarked
package pe.cumbe.attachment;

import org.jspecify.annotations.NullMarked;
