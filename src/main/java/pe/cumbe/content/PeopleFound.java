package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.web.Texts;

/** The people of the directory, who are public by their post, for the search: each with the days in the post. */
@ApplicationScoped
class PeopleFound extends ContentFound {

    private final Texts texts;

    @Inject
    PeopleFound(PublishedDesk desk, Organisation organisation, Texts texts) {
        super(desk, organisation, ContentKind.PERSON);
        this.texts = texts;
    }

    @Override
    public String name() {
        return "personas";
    }

    @Override
    protected String days(ContentText text) {
        return days(texts, "content.found.post.since", "content.found.post.days", text);
    }
}
