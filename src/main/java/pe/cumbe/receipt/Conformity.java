package pe.cumbe.receipt;

import java.util.List;
import pe.cumbe.filing.Applicant;

/**
 * A slip that a person signs at the window.
 *
 * @param agency the name of the dependency
 * @param title what it is
 * @param statement what the person says by signing it
 */
public record Conformity(
        String agency, String title, String statement, String number, List<Line> lines, Applicant applicant) {

    public Conformity {
        lines = List.copyOf(lines);
    }

    /** Something it tells: its name, and what it is. */
    public record Line(String name, String value) {}
}
