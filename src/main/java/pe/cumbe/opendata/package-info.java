/**
 * Floor 4: what machines read: the REST interface under {@code /api/v1}, described at {@code /api/openapi}. Read only, no
 * cookie, errors as RFC 9457. What there is and under which licence is told to people on {@code /datos}.
 */
@NullMarked
package pe.cumbe.opendata;

import org.jspecify.annotations.NullMarked;
