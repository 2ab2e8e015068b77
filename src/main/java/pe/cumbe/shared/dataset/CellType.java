package pe.cumbe.shared.dataset;

/** What the cells of a column are. */
public enum CellType {
    TEXT,
    NUMBER,
    DAY,
    INSTANT,
    FLAG
}
