/** The route table, seals of anonymous forms, texts, security headers and error answers. */
@NullMarked
package pe.cumbe.shared.web;

import org.jspecify.annotations.NullMarked;
