package pe.cumbe.norm;

import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.Fingerprint;

/**
 * The norm as it was signed: the file that anybody may download and compare.
 *
 * @param size in bytes
 */
public record SignedFile(AttachmentId id, String name, long size, Fingerprint sha256) {}
