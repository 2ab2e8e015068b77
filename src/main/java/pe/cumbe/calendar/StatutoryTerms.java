package pe.cumbe.calendar;

import java.util.List;
import java.util.Optional;

/** The terms that the law fixes for everybody. */
public interface StatutoryTerms {

    Optional<StatutoryTerm> find(TermCode code);

    /** In the order of their codes. */
    List<StatutoryTerm> all();

    /** Adds it, or corrects the one of the same code. */
    void put(StatutoryTerm term);

    /** How long that term is. The first-day content carries every code of {@link TermCode}: one without it is a fault. */
    default TermLength length(TermCode code) {
        return find(code)
                .flatMap(term -> Optional.ofNullable(term.length()))
                .orElseThrow(() -> new IllegalStateException("no length is known for the term " + code));
    }

    /** What is counted after that term, such as the five days of positive silence. A fault when the row has none. */
    default TermLength additional(TermCode code) {
        return find(code)
                .flatMap(term -> Optional.ofNullable(term.additional()))
                .orElseThrow(() -> new IllegalStateException("nothing is added to the term " + code));
    }
}
