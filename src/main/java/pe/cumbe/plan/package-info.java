/** Floor 2: the plans of the government, as they were approved, and how far each indicator has come. */
@NullMarked
package pe.cumbe.plan;

import org.jspecify.annotations.NullMarked;
