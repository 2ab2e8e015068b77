package pe.cumbe.procedure;

import java.util.regex.Pattern;

/** The code of a procedure in the TUPA: {@code PE123299E43}. The free writing has one of ours. */
public record ProcedureCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    /** What asks for something that no procedure is about. */
    public static final ProcedureCode FREE_WRITING = new ProcedureCode("ESCRITO-LIBRE");

    public ProcedureCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("not the code of a procedure: " + value);
        }
    }

    public static boolean isCode(String text) {
        return text.length() <= 30 && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
