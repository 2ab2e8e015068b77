/** The screen of treasury. */
@NullMarked
package pe.cumbe.payment.web;

import org.jspecify.annotations.NullMarked;
