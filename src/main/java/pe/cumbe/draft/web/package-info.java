/** The steps of a filing from home, {@code /tramites/{slug}/solicitar/{paso}}, until the constancia. */
@NullMarked
package pe.cumbe.draft.web;

import org.jspecify.annotations.NullMarked;
