package pe.cumbe.complaint;

import java.util.Optional;

/** Who told of wrongdoings, locked. */
interface Identities {

    void add(SealedIdentity identity);

    Optional<SealedIdentity> find(ComplaintNumber number);

    void remove(ComplaintNumber number);

    boolean has(ComplaintNumber number);
}
