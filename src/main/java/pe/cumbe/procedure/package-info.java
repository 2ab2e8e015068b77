/** Floor 2: what the government offers: its procedures, their requirements, terms and regimes. */
@NullMarked
package pe.cumbe.procedure;

import org.jspecify.annotations.NullMarked;
