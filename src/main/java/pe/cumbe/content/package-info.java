/** Floor 2: what portals say in their own words, from the draft to the day it is withdrawn. */
@NullMarked
package pe.cumbe.content;

import org.jspecify.annotations.NullMarked;
