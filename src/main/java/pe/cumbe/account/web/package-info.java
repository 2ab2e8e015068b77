/** Signing in and out, the gate before the officers' pages, and the administrator's screen of accounts. */
@NullMarked
package pe.cumbe.account.web;

import org.jspecify.annotations.NullMarked;
