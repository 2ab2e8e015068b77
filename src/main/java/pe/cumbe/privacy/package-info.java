/**
 * Floor 3: personal data (Ley 29733, DS 016-2024-JUS): the notice of each form, what people ask of their own data, how
 * long each kind is kept and its purge on the record, and the register of incidents.
 */
@NullMarked
package pe.cumbe.privacy;

import org.jspecify.annotations.NullMarked;
