package pe.cumbe.casefile.web;

import java.util.EnumSet;
import java.util.Set;
import pe.cumbe.casefile.CaseAct;

/** What a screen asks before an act. */
public enum ActField {
    /** Words the person will read, or the grounds the person gave. */
    TEXT,
    AGENCY,
    OFFICE,
    OUTCOME,
    /** The number of the resolution or writing. */
    DOCUMENT,
    FILE,
    /** The day it was received. */
    DAY,
    /** How it was received. */
    HOW,
    /** What a payment was for. */
    CONCEPT,
    AMOUNT,
    /** The number of a receipt. */
    RECEIPT,
    PAID_ON,
    /** The number of the document somebody shows at the window. */
    SHOWN;

    static Set<ActField> of(CaseAct act) {
        return switch (act) {
            case ADMIT, START_EVALUATION -> EnumSet.noneOf(ActField.class);
            case OBSERVE, REQUIRE_INFORMATION, DECLARE_ABANDONED, DRAFT_RESOLUTION -> EnumSet.of(TEXT);
            case REFER -> EnumSet.of(AGENCY, OFFICE, TEXT);
            case REGISTER_PAYMENT -> EnumSet.of(CONCEPT, AMOUNT, RECEIPT, PAID_ON);
            case ISSUE_KEY -> EnumSet.of(SHOWN);
            case ISSUE_DOCUMENT -> EnumSet.of(DOCUMENT, FILE);
            case RESOLVE, DECIDE_APPEAL -> EnumSet.of(OUTCOME, DOCUMENT, TEXT, FILE);
            case NOTIFY -> EnumSet.of(DAY, HOW);
            case REGISTER_WITHDRAWAL -> EnumSet.of(DOCUMENT);
            case REGISTER_RECONSIDERATION -> EnumSet.of(TEXT, FILE);
            case REGISTER_APPEAL -> EnumSet.of(AGENCY, TEXT, FILE);
        };
    }
}
