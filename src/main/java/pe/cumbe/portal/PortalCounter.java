package pe.cumbe.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pe.cumbe.agency.AgencyKind;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.plan.IndicatorCounter;

/** Counts the portals that are open, of all dependencies: action 1.1.4 of the plan. */
@ApplicationScoped
public class PortalCounter implements IndicatorCounter {

    private final Organisation organisation;

    @Inject
    public PortalCounter(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "PORTALS";
    }

    @Override
    public Optional<Count> count() {
        var dependencies = organisation.all().stream()
                .filter(agency -> agency.kind() != AgencyKind.OFFICE)
                .toList();
        var open = dependencies.stream().filter(AgencyView::hasPortal).count();
        return Optional.of(new Count(open, dependencies.size()));
    }
}
