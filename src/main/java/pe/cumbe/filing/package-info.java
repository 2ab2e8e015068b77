/**
 * Floor 1: what everything a person files has in common, whatever it is called: who asks and where notices reach them,
 * the submission that is harmless to send twice, a number without gaps, and the key that opens it again.
 */
@NullMarked
package pe.cumbe.filing;

import org.jspecify.annotations.NullMarked;
