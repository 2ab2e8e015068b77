package pe.cumbe.transparency;

import pe.cumbe.shared.Reason;

/** Why something is not published. */
public enum PublicationReason implements Reason {
    ITEM_UNKNOWN,
    DAY_TO_COME,
    /** Before the law of transparency there was nothing to publish. */
    DAY_TOO_OLD,
    STATEMENT_MISSING,
    TOO_LONG,
    ADDRESS_UNUSABLE,
    SIGNATURE_MISSING,
    /** The period is out already; to correct it one has to say why. */
    REASON_MISSING,
    /** Nothing is out to be corrected. */
    NOTHING_TO_CORRECT,
    FILE_MISSING,
    /** Not everybody can open it. */
    FILE_KIND,
    TABLE_MISSING,
    /** A workbook with the ending of a table. */
    TABLE_IS_A_WORKBOOK,
    TABLE_TOO_BIG,
    TABLE_NOT_UTF8,
    TABLE_UNREADABLE,
    TABLE_NO_ROWS,
    TABLE_TOO_MANY_ROWS,
    TABLE_TOO_WIDE,
    TABLE_HEAD_UNUSABLE,
    TABLE_UNEVEN,
    TABLE_CELL_TOO_LONG,
    /** A spreadsheet would run it on the machine of whoever downloads the table. */
    TABLE_FORMULA
}
