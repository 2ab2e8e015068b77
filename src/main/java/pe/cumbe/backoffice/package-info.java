/** Floor 4: what an officer sees first: the menu of what they may do and the work that waits for them. */
@NullMarked
package pe.cumbe.backoffice;

import org.jspecify.annotations.NullMarked;
