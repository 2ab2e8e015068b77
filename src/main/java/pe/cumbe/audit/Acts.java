package pe.cumbe.audit;

import java.time.Instant;
import java.util.List;
import pe.cumbe.shared.PageOf;

/** The stored record. It grows and is read; there is no way to change or remove a line. */
interface Acts {

    void add(ActEntry entry);

    /** Newest first; {@code page} counted from 1. */
    PageOf<ActEntry> search(ActsQuery query, int page, int size);

    /** Newest first, those entered before the given place of the record. */
    List<ActEntry> before(long id, ActsQuery query, int size);

    /** Whether that person was entered for an act of this kind on this subject, after the instant. */
    boolean isEntered(String username, Act act, Instant after);

    /** Who looked at a thing, newest first; so many at most. */
    List<ActEntry> viewings(String subject, int most);

    /** Every kind there is a line of, in alphabetical order. */
    List<String> kinds();
}
