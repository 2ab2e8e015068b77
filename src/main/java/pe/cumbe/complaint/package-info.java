/**
 * Floor 3: complaints and their sisters. A reclamo goes to the national book ({@code nationalbook}) where no regime of one's
 * own is authorised; queja, sugerencia, consulta and denuncia are filed here, five kinds, each with its own states, term
 * and secrecy.
 */
@NullMarked
package pe.cumbe.complaint;

import org.jspecify.annotations.NullMarked;
