package pe.cumbe.shared.dataset;

import java.util.function.UnaryOperator;

/**
 * A column of a dataset. Its words are the text {@code dato.<name>}.
 *
 * @param name Spanish, one word or several joined by underscores, the same for ever
 * @param reading makes of a stored word the one that is told
 */
public record Column(String name, CellType type, UnaryOperator<String> reading) {

    public static Column text(String name) {
        return new Column(name, CellType.TEXT, UnaryOperator.identity());
    }

    public static Column text(String name, UnaryOperator<String> reading) {
        return new Column(name, CellType.TEXT, reading);
    }

    public static Column number(String name) {
        return new Column(name, CellType.NUMBER, UnaryOperator.identity());
    }

    public static Column day(String name) {
        return new Column(name, CellType.DAY, UnaryOperator.identity());
    }

    public static Column instant(String name) {
        return new Column(name, CellType.INSTANT, UnaryOperator.identity());
    }

    public static Column flag(String name) {
        return new Column(name, CellType.FLAG, UnaryOperator.identity());
    }
}
