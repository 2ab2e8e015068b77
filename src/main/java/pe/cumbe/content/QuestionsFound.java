package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.agency.Organisation;

/** Questions and their answers, for the search. */
@ApplicationScoped
class QuestionsFound extends ContentFound {

    @Inject
    QuestionsFound(PublishedDesk desk, Organisation organisation) {
        super(desk, organisation, ContentKind.QUESTION);
    }

    @Override
    public String name() {
        return "preguntas";
    }
}
