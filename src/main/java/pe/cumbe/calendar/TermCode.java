package pe.cumbe.calendar;

import java.util.regex.Pattern;

/** The short name of a term of the law, as the content calls it. The constants are those that the code asks for. */
public record TermCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    /** Longest prior evaluation: 30 working days. */
    public static final TermCode LPAG_MAX = new TermCode("LPAG-MAX");

    /** To hand over the document of an automatic approval: 5 working days. */
    public static final TermCode LPAG_AUTO_DOC = new TermCode("LPAG-AUTO-DOC");

    /** Positive silence: the procedure's own term and 5 working days more. */
    public static final TermCode LPAG_SAP = new TermCode("LPAG-SAP");

    /** Negative silence: the procedure's own term and nothing more. */
    public static final TermCode LPAG_SAN = new TermCode("LPAG-SAN");

    /** For the citizen to complete what reception observed: 2 working days. */
    public static final TermCode LPAG_SUBS = new TermCode("LPAG-SUBS");

    /** For the authority to ask that an electronic filing be completed: 2 working days. */
    public static final TermCode LPAG_SUBS_EL_ENT = new TermCode("LPAG-SUBS-EL-ENT");

    /** To notify an act: 5 working days. */
    public static final TermCode LPAG_NOTIF = new TermCode("LPAG-NOTIF");

    /** To ask for reconsideration or to appeal: 15 working days. */
    public static final TermCode LPAG_RECURSO = new TermCode("LPAG-RECURSO");

    /** For the superior to decide a complaint about delay: 3 working days. */
    public static final TermCode LPAG_QUEJA_RES = new TermCode("LPAG-QUEJA-RES");

    /** For whoever is complained of to report: 1 working day. */
    public static final TermCode LPAG_QUEJA = new TermCode("LPAG-QUEJA");

    /** To answer what stands in the national book of complaints: 30 working days. */
    public static final TermCode REC_ATEN = new TermCode("REC-ATEN");

    /** To copy to the national book what came by other means: 2 working days. */
    public static final TermCode REC_TRASL = new TermCode("REC-TRASL");

    /** For the person to complete a complaint: 2 working days. */
    public static final TermCode REC_SUBS = new TermCode("REC-SUBS");

    /** To tell that a complaint was a duplicate: 5 working days. */
    public static final TermCode REC_DUP = new TermCode("REC-DUP");

    /** To tell the national authority who answers for complaints: 3 working days. */
    public static final TermCode REC_RESP = new TermCode("REC-RESP");

    /** How often the head of a dependency reviews its accounts: 6 months. */
    public static final TermCode CTA_REV = new TermCode("CTA-REV");

    /** What the transparency portal brings up to date when no law says how often: once a month. */
    public static final TermCode PTE_MENS = new TermCode("PTE-MENS");

    /** To publish what is quarterly: 30 calendar days. */
    public static final TermCode PTE_TRIM = new TermCode("PTE-TRIM");

    /** To publish what was spent on advertising: 10 working days. */
    public static final TermCode PTE_PUB = new TermCode("PTE-PUB");

    public TermCode {
        if (value.length() > 40 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a term: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
