package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.agency.Organisation;

/** The news, for the search. */
@ApplicationScoped
class NewsFound extends ContentFound {

    @Inject
    NewsFound(PublishedDesk desk, Organisation organisation) {
        super(desk, organisation, ContentKind.NEWS);
    }

    @Override
    public String name() {
        return "noticias";
    }
}
