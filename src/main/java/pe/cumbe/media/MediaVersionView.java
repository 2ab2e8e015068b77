package pe.cumbe.media;

import java.time.Instant;

/**
 * What stood at the address of a file, or stands there.
 *
 * @param name as it came
 * @param size in bytes
 */
public record MediaVersionView(int number, String name, long size, String addedBy, Instant addedAt) {}
