package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.agency.Organisation;

/** The people of the directory, who are public by their post, for the search. */
@ApplicationScoped
class PeopleFound extends ContentFound {

    @Inject
    PeopleFound(PublishedDesk desk, Organisation organisation) {
        super(desk, organisation, ContentKind.PERSON);
    }

    @Override
    public String name() {
        return "personas";
    }
}
