package pe.cumbe.casefile;

import pe.cumbe.attachment.AttachmentId;

/**
 * One file of a case, as receipts and pages tell it.
 *
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal figures
 */
public record FiledDocument(
        AttachmentId id, DocumentKind kind, String name, String mediaType, long size, String sha256) {}
