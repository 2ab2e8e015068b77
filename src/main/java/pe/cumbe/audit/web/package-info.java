/** The auditor's screen. */
@NullMarked
package pe.cumbe.audit.web;

import org.jspecify.annotations.NullMarked;
