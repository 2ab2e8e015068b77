package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.agency.Organisation;

/** The pages that portals wrote, for the search. */
@ApplicationScoped
class WrittenPagesFound extends ContentFound {

    @Inject
    WrittenPagesFound(PublishedDesk desk, Organisation organisation) {
        super(desk, organisation, ContentKind.PAGE);
    }

    @Override
    public String name() {
        return "paginas";
    }
}
