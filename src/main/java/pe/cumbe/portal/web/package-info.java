/** The administrator's screen of dependencies and portals. */
@NullMarked
package pe.cumbe.portal.web;

import org.jspecify.annotations.NullMarked;
