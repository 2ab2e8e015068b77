/**
 * Floor 2: the library of files of each dependency. A file has one address for ever; what stands there is replaced in place
 * and every version is kept. Who uses a file is told by the room that writes pages ({@link pe.cumbe.media.FileUses}).
 */
@NullMarked
package pe.cumbe.media;

import org.jspecify.annotations.NullMarked;
