package pe.cumbe.portalcopy;

import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** The copies that dependencies were given. */
public interface TakenCopies {

    Optional<TakenCopy> of(AgencyCode agency);

    void add(TakenCopy copy);
}
