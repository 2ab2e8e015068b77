/**
 * Floor 3: complaints and their sisters. A reclamo goes to the national book, which is only watched from here; queja,
 * sugerencia, consulta and denuncia are filed here, five kinds, each with its own states, term and secrecy.
 */
@NullMarked
package pe.cumbe.complaint;

import org.jspecify.annotations.NullMarked;
