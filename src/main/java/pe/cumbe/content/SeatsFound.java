package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.agency.Organisation;

/** The places where people are attended, for the search: each with its hours. */
@ApplicationScoped
class SeatsFound extends ContentFound {

    @Inject
    SeatsFound(PublishedDesk desk, Organisation organisation) {
        super(desk, organisation, ContentKind.SEAT);
    }

    @Override
    public String name() {
        return "sedes";
    }

    @Override
    protected String days(ContentText text) {
        return text.details().hours();
    }
}
