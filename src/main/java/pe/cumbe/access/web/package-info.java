/** The pages of access to information: asking, following, the public register, and the officer's desk. */
@NullMarked
package pe.cumbe.access.web;

import org.jspecify.annotations.NullMarked;
