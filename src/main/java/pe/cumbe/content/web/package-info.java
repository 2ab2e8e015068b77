/** The public pages of what portals say, and the screens of those who write and publish it. */
@NullMarked
package pe.cumbe.content.web;

import org.jspecify.annotations.NullMarked;
