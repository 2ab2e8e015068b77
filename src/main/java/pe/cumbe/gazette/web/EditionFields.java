package pe.cumbe.gazette.web;

import static java.util.Map.entry;

import java.util.Map;
import pe.cumbe.attachment.AttachmentReason;
import pe.cumbe.gazette.EditionReason;
import pe.cumbe.shared.Reason;

/** At which field of an edition each refusal is told. */
final class EditionFields {

    static final Map<Reason, String> OF_REASONS = Map.ofEntries(
            entry(EditionReason.TYPE_UNKNOWN, "normType"),
            entry(EditionReason.NUMBER_MISSING, "normNumber"),
            entry(EditionReason.NUMBER_UNREADABLE, "normNumber"),
            entry(EditionReason.DUPLICATE, "normNumber"),
            entry(EditionReason.YEAR_WRONG, "normYear"),
            entry(EditionReason.SIGLAS_MISSING, "normSiglas"),
            entry(EditionReason.SIGLAS_UNREADABLE, "normSiglas"),
            entry(EditionReason.SUMILLA_MISSING, "normSumilla"),
            entry(EditionReason.SUMILLA_TOO_LONG, "normSumilla"),
            entry(EditionReason.SIGNED_MISSING, "normSigned"),
            entry(EditionReason.SIGNED_TO_COME, "normSigned"),
            entry(EditionReason.SIGNED_OTHER_YEAR, "normSigned"),
            entry(EditionReason.PUBLISHED_BEFORE_SIGNED, "normPublished"),
            entry(EditionReason.SIGNER_MISSING, "normSigner"),
            entry(EditionReason.SIGNER_TOO_LONG, "normSigner"),
            entry(EditionReason.FILE_MISSING, "normFile"),
            entry(EditionReason.FILE_NOT_PDF, "normFile"),
            entry(EditionReason.PDF_UNREADABLE, "normFile"),
            entry(EditionReason.PDF_WITHOUT_TEXT, "normFile"),
            entry(EditionReason.TEXT_TOO_LONG, "normText"),
            entry(EditionReason.WHY_MISSING, "normWhy"),
            entry(EditionReason.JUDGEMENT_MISSING, "normBack"),
            entry(AttachmentReason.EMPTY, "normFile"),
            entry(AttachmentReason.TOO_LARGE, "normFile"),
            entry(AttachmentReason.KIND_NOT_ALLOWED, "normFile"),
            entry(AttachmentReason.INFECTED, "normFile"),
            entry(AttachmentReason.NOT_CHECKED, "normFile"));

    private EditionFields() {}
}
