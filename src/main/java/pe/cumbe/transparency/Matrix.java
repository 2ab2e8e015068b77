package pe.cumbe.transparency;

import java.util.List;

/** All portals by all headings: how many days ago each was last brought up to date. */
public record Matrix(List<Heading> headings, List<MatrixRow> rows) {

    public Matrix {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** A column. */
    public record Heading(int number, String slug, String name) {}
}
