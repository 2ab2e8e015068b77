/**
 * Floor 2: what a page says of itself before it is sent to be reviewed. Pure rules: {@link
 * pe.cumbe.examination.Examination} reads what is {@link pe.cumbe.examination.Examined} and answers {@link
 * pe.cumbe.examination.Finding}s in the order of the page. Errors block, advice advises; the screen shows the list that the
 * desk enforces. Nothing here asks a database or the network.
 */
@NullMarked
package pe.cumbe.examination;

import org.jspecify.annotations.NullMarked;
