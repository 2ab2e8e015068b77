/** Floor 2: where an agency prepares its norms, another person publishes them, and each correction is another edition. */
@NullMarked
package pe.cumbe.gazette;

import org.jspecify.annotations.NullMarked;
