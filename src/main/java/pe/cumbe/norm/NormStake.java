package pe.cumbe.norm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Stake;

/** The norms that a dependency dictated. They stay where they are, whatever becomes of its portal. */
@ApplicationScoped
public class NormStake implements Stake {

    private final Norms norms;

    @Inject
    public NormStake(Norms norms) {
        this.norms = norms;
    }

    @Override
    public String name() {
        return "norms";
    }

    @Override
    public long count(AgencyCode agency) {
        return norms.countOf(agency);
    }
}
