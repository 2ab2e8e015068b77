/**
 * The program behind {@code ./portal}: it starts the database and the server, watches them, and makes and restores
 * backups. Plain Java, never inside the WAR. {@link pe.cumbe.launcher.Portal} is the door.
 */
@NullMarked
package pe.cumbe.launcher;

import org.jspecify.annotations.NullMarked;
