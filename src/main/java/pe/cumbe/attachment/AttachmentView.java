package pe.cumbe.attachment;

import java.time.Instant;

/**
 * A stored file.
 *
 * @param name cleaned, with the ending of its content
 * @param size in bytes
 */
public record AttachmentView(
        AttachmentId id, String name, FileKind kind, long size, Fingerprint fingerprint, Instant storedAt) {}
