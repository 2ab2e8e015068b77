package pe.cumbe.shared.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.PageOf;

/**
 * A screen that shows the rows of a list, a page at a time. They are read once, and again where others are asked for or
 * something was done to one of them.
 */
public abstract class PagedScreen<R> implements Serializable {

    private static final long serialVersionUID = 1L;

    private int page = 1;
    private transient @Nullable PageOf<R> rows;

    protected abstract PageOf<R> read(int page);

    /** The first page of what is asked for now. */
    public void search() {
        page = 1;
        refresh();
    }

    public void next() {
        page++;
        refresh();
    }

    public void previous() {
        page = Math.max(1, page - 1);
        refresh();
    }

    public void refresh() {
        rows = null;
    }

    public PageOf<R> getRows() {
        var known = rows;
        if (known == null) {
            known = read(page);
            rows = known;
        }
        return known;
    }
}
