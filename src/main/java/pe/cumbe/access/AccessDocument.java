package pe.cumbe.access;

import pe.cumbe.attachment.AttachmentId;

/**
 * A file of a request.
 *
 * @param size in bytes
 */
public record AccessDocument(AttachmentId id, String name, long size, String sha256) {}
