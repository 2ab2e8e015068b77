package pe.cumbe.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param page counted from 1
 * @param size rows a page holds at most
 * @param total rows of the whole list
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

    public PageOf {
        items = List.copyOf(items);
    }

    /** The same page of something else. */
    public <R> PageOf<R> map(Function<? super T, ? extends R> each) {
        return new PageOf<R>(items.stream().<R>map(each).toList(), page, size, total);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNext() {
        return page < pages();
    }

    public boolean hasPrevious() {
        return page > 1;
    }
}
