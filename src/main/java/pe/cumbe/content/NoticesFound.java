package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.web.Texts;

/** The notices, for the search: each with its days. */
@ApplicationScoped
class NoticesFound extends ContentFound {

    private final Texts texts;

    @Inject
    NoticesFound(PublishedDesk desk, Organisation organisation, Texts texts) {
        super(desk, organisation, ContentKind.NOTICE);
        this.texts = texts;
    }

    @Override
    public String name() {
        return "avisos";
    }

    @Override
    protected String days(ContentText text) {
        return days(texts, "content.found.notice.since", "content.found.notice.days", text);
    }
}
