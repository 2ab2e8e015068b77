/** The pages of complaints and the screens of those who attend them. No number or key is ever in an address. */
@NullMarked
package pe.cumbe.complaint.web;

import org.jspecify.annotations.NullMarked;
