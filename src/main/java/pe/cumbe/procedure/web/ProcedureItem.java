package pe.cumbe.procedure.web;

/**
 * A procedure in a list.
 *
 * @param label what people read as its title
 * @param name as the law calls it; the same as the label where nobody wrote it in plain words
 * @param where who attends it
 */
public record ProcedureItem(String address, String label, String name, String where) {

    /** Whether its official name says something that the title does not. */
    public boolean isRenamed() {
        return !label.equals(name);
    }
}
