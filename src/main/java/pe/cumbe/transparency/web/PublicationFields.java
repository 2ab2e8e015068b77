package pe.cumbe.transparency.web;

import static java.util.Map.entry;

import java.util.Map;
import pe.cumbe.attachment.AttachmentReason;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.transparency.PublicationReason;

/** At which field of a publication each refusal is told. */
final class PublicationFields {

    static final Map<Reason, String> OF_REASONS = Map.ofEntries(
            entry(AttachmentReason.EMPTY, "trFile"),
            entry(AttachmentReason.TOO_LARGE, "trFile"),
            entry(AttachmentReason.KIND_NOT_ALLOWED, "trFile"),
            entry(AttachmentReason.INFECTED, "trFile"),
            entry(AttachmentReason.NOT_CHECKED, "trFile"),
            entry(PublicationReason.ITEM_UNKNOWN, "trItem"),
            entry(PublicationReason.DAY_TO_COME, "trDay"),
            entry(PublicationReason.DAY_TOO_OLD, "trDay"),
            entry(PublicationReason.STATEMENT_MISSING, "trStatement"),
            entry(PublicationReason.ADDRESS_UNUSABLE, "trAddress"),
            entry(PublicationReason.SIGNATURE_MISSING, "trSignedBy"),
            entry(PublicationReason.REASON_MISSING, "trReason"),
            entry(PublicationReason.NOTHING_TO_CORRECT, "trReason"),
            entry(PublicationReason.FILE_MISSING, "trFile"),
            entry(PublicationReason.FILE_KIND, "trFile"),
            entry(PublicationReason.TABLE_MISSING, "trTable"),
            entry(PublicationReason.TABLE_IS_A_WORKBOOK, "trTable"),
            entry(PublicationReason.TABLE_TOO_BIG, "trTable"),
            entry(PublicationReason.TABLE_NOT_UTF8, "trTable"),
            entry(PublicationReason.TABLE_UNREADABLE, "trTable"),
            entry(PublicationReason.TABLE_NO_ROWS, "trTable"),
            entry(PublicationReason.TABLE_TOO_MANY_ROWS, "trTable"),
            entry(PublicationReason.TABLE_TOO_WIDE, "trTable"),
            entry(PublicationReason.TABLE_HEAD_UNUSABLE, "trTable"),
            entry(PublicationReason.TABLE_UNEVEN, "trTable"),
            entry(PublicationReason.TABLE_CELL_TOO_LONG, "trTable"),
            entry(PublicationReason.TABLE_FORMULA, "trTable"));

    private PublicationFields() {}

    /** Whether another file has to be chosen. */
    static boolean isOfTheFile(Rejected refused) {
        return refused.reasons().stream()
                .filter(PublicationReason.class::isInstance)
                .map(OF_REASONS::get)
                .anyMatch(field -> "trTable".equals(field) || "trFile".equals(field));
    }
}
