/** The pages of personal data: notices, the claim of a right and its tracking, and the officer's desk. */
@NullMarked
package pe.cumbe.privacy.web;

import org.jspecify.annotations.NullMarked;
