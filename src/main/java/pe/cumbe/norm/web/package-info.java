/** The page of a norm, its parts, its homonyms and the download of its text. */
@NullMarked
package pe.cumbe.norm.web;

import org.jspecify.annotations.NullMarked;
