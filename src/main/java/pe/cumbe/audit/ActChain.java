package pe.cumbe.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stored chain of seals. Links are added at its end; there is no way to change or remove one. */
interface ActChain {

    /** The last link, which nobody else can follow until this transaction ends. */
    ActLink hold();

    /** The last link, as this transaction sees it. */
    ActLink last();

    /** Adds the links, which follow the one that was held. */
    void add(List<ActLink> links);

    /** In the order of their places, those after the given one. */
    List<ActLink> after(long place, int size);

    /** The acts of these numbers that there are. */
    Map<Long, ActRow> acts(Set<Long> numbers);

    /** In the order of their numbers, the acts after the given one, sealed or not. */
    List<ActRow> actsAfter(long number, int size);

    /** The first act that no link names. */
    Optional<ActRow> firstWithoutSeal();
}
