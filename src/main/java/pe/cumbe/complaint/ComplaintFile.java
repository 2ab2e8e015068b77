package pe.cumbe.complaint;

import pe.cumbe.attachment.AttachmentId;

/**
 * A file of a complaint.
 *
 * @param size in bytes
 */
public record ComplaintFile(AttachmentId id, String name, String mediaType, long size) {}
