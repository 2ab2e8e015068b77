/** Floor 1: people who sign in, their roles and what each role may do. */
@NullMarked
package pe.cumbe.account;

import org.jspecify.annotations.NullMarked;
