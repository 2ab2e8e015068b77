/** {@code /health}: what watches the portal asks here, and so does the launcher on the same machine. */
@NullMarked
package pe.cumbe.operations.web;

import org.jspecify.annotations.NullMarked;
