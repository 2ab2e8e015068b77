/** The screens of the national book and of the regimes. */
@NullMarked
package pe.cumbe.nationalbook.web;

import org.jspecify.annotations.NullMarked;
