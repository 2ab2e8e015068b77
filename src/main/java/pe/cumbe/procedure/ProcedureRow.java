package pe.cumbe.procedure;

import org.jspecify.annotations.Nullable;

/**
 * A procedure in a list.
 *
 * @param name as the law calls it
 * @param title in plain words, where somebody wrote it
 */
public record ProcedureRow(
        ProcedureCode code,
        String slug,
        String name,
        @Nullable String title,
        Subject subject,
        ProcedureKind kind,
        FilingPlace place,
        ApprovalRegime regime,
        boolean fileableHere) {

    /** What people read as its title. */
    public String label() {
        return title == null ? name : title;
    }
}
