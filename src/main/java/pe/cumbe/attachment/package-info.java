/**
 * Floor 1: files people hand in. {@link pe.cumbe.attachment.FileIntake} takes one in, {@link
 * pe.cumbe.attachment.AttachmentDesk} knows it by its unguessable name; who may see it is decided by the room that holds
 * that name.
 */
@NullMarked
package pe.cumbe.attachment;

import org.jspecify.annotations.NullMarked;
