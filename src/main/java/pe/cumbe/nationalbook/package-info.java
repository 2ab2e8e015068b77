/**
 * Floor 3: where a reclamo is filed. The regime of each dependency, the mirror of the national book, and what came on
 * paper and has to be copied there. A book of one's own needs an authorisation.
 */
@NullMarked
package pe.cumbe.nationalbook;

import org.jspecify.annotations.NullMarked;
