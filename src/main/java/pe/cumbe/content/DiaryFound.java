package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.agency.Organisation;

/** The diary of the authorities, for the search. */
@ApplicationScoped
class DiaryFound extends ContentFound {

    @Inject
    DiaryFound(PublishedDesk desk, Organisation organisation) {
        super(desk, organisation, ContentKind.EVENT);
    }

    @Override
    public String name() {
        return "agenda";
    }
}
