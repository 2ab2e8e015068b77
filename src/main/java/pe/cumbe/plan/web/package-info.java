/** The public pages of the plan. */
@NullMarked
package pe.cumbe.plan.web;

import org.jspecify.annotations.NullMarked;
