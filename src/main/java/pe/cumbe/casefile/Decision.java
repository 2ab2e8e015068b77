package pe.cumbe.casefile;

import pe.cumbe.attachment.AttachmentId;

/**
 * What an officer decides.
 *
 * @param document number of the resolution, as it is written on it
 * @param reason what the person reads; never blank
 * @param file the signed resolution, already stored
 */
public record Decision(Outcome outcome, String document, String reason, AttachmentId file) {}
