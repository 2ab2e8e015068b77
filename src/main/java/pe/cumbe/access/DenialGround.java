package pe.cumbe.access;

import pe.cumbe.shared.LegalTerm;

/** The exceptions for which information may be denied, and no others (TUO of Ley 27806, 15 to 17). */
@LegalTerm("causal de denegatoria")
public enum DenialGround {
    SECRET(true, "15"),
    RESERVED(true, "16"),
    /** Advice before a decision was taken. */
    DELIBERATION(false, "17.1"),
    /** Bank, tax, commercial, industrial, technological or stock secrecy. */
    SECRECY(false, "17.2"),
    /** A sanctioning procedure in course, for six months at most. */
    SANCTIONING(false, "17.3"),
    LEGAL_DEFENCE(false, "17.4"),
    PRIVACY(false, "17.5"),
    /** The Constitution or a law of Congress. */
    OTHER_LAW(false, "17.6");

    private final boolean classified;
    private final String article;

    DenialGround(boolean classified, String article) {
        this.classified = classified;
        this.article = article;
    }

    /** Its article in the law: what the dataset of the register says of it. */
    String article() {
        return article;
    }

    /** It rests on a resolution that classified the information before, whose number is quoted. */
    public boolean isClassified() {
        return classified;
    }
}
