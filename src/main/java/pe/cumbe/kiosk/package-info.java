/** Floor 2: the kiosks of the region, their operators and their certification. */
@NullMarked
package pe.cumbe.kiosk;

import org.jspecify.annotations.NullMarked;
