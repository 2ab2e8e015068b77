/**
 * Whether the links of what everybody reads still lead somewhere. Looked at each night, inside the portal and outside; what
 * does not answer is told to whoever edits that portal.
 */
@NullMarked
package pe.cumbe.linkcheck;

import org.jspecify.annotations.NullMarked;
