package pe.cumbe.access;

import pe.cumbe.shared.LegalTerm;

/** The exceptions for which information may be denied, and no others (TUO of Ley 27806, 15 to 17). */
@LegalTerm("causal de denegatoria")
public enum DenialGround {
    SECRET(true),
    RESERVED(true),
    /** Advice before a decision was taken. */
    DELIBERATION(false),
    /** Bank, tax, commercial, industrial, technological or stock secrecy. */
    SECRECY(false),
    /** A sanctioning procedure in course, for six months at most. */
    SANCTIONING(false),
    LEGAL_DEFENCE(false),
    PRIVACY(false),
    /** The Constitution or a law of Congress. */
    OTHER_LAW(false);

    private final boolean classified;

    DenialGround(boolean classified) {
        this.classified = classified;
    }

    /** It rests on a resolution that classified the information before, whose number is quoted. */
    public boolean isClassified() {
        return classified;
    }
}
