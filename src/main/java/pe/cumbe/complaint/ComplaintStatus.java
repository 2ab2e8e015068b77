package pe.cumbe.complaint;

import java.util.EnumSet;
import java.util.Set;

/** Where a complaint or one of its sisters stands; which follows which is {@link ComplaintGraph}, a table for each kind. */
public enum ComplaintStatus {
    /** Registrado: handed in, with number and constancia. */
    FILED,
    /** Evaluado: it is for this dependency. */
    EVALUATED,
    /** Derivado, to an office or another dependency of the region. */
    REFERRED,
    /** Derivado a otra entidad, which answers from now on. */
    REFERRED_OUTSIDE,
    /** Por subsanar: the person has to complete it; the term is stopped. */
    TO_COMPLETE,
    /** En atención. */
    IN_PROGRESS,
    /** The superior asked whoever is complained of for a report. */
    REPORT_ASKED,
    REPORTED,
    /** Respuesta proyectada: written, not yet decided. */
    DRAFTED,
    /** Aceptado, with measures. */
    ACCEPTED,
    /** Denegado, with reasons. */
    DENIED,
    /** An inquiry has an answer and no decision. */
    ANSWERED,
    /** The same person filed the same thing before. */
    DUPLICATE,
    /** Acumulado: goes on within another one. */
    JOINED,
    /** The person was told. */
    NOTIFIED,
    ARCHIVED,
    WITHDRAWN;

    /** Those in which the office owes the person something. */
    static final Set<ComplaintStatus> OPEN = EnumSet.complementOf(EnumSet.of(NOTIFIED, ARCHIVED, WITHDRAWN));

    /** Those that are only waiting to be told. */
    static final Set<ComplaintStatus> DECIDED =
            EnumSet.of(ACCEPTED, DENIED, ANSWERED, DUPLICATE, JOINED, REFERRED_OUTSIDE);

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    public boolean isDecided() {
        return DECIDED.contains(this);
    }
}
