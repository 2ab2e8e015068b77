/** Floor 3: what somebody began to fill in and has not filed yet. */
@NullMarked
package pe.cumbe.draft;

import org.jspecify.annotations.NullMarked;
