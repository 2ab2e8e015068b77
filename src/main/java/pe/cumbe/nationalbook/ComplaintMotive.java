package pe.cumbe.nationalbook;

import java.util.List;

/** What a complaint is about: the six of the national book, and the two of a queja. */
public enum ComplaintMotive {
    TREATMENT,
    INFORMATION,
    TIME,
    ACCESS,
    RESULT,
    TRUST,
    /** A term passed, or nothing moves. */
    DELAY,
    /** A step was left out or done as it should not. */
    DEFECT;

    public static final List<ComplaintMotive> OF_SERVICE = List.of(TREATMENT, INFORMATION, TIME, ACCESS, RESULT, TRUST);
    public static final List<ComplaintMotive> OF_PROCEDURE = List.of(DELAY, DEFECT);
}
