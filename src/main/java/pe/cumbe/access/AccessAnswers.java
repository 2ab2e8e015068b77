package pe.cumbe.access;

import pe.cumbe.shared.PageOf;

/** The published answers, of all dependencies: they are public. */
public interface AccessAnswers {

    void add(AccessAnswer answer);

    /** Newest first. */
    PageOf<AccessAnswer> page(int page, int size);
}
