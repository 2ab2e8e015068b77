/**
 * Floor 3: access to public information (TUO of Ley 27806, DS 007-2024-JUS). A procedure of its own: its form, its
 * number, its states, its terms and its register are here and nowhere else.
 */
@NullMarked
package pe.cumbe.access;

import org.jspecify.annotations.NullMarked;
