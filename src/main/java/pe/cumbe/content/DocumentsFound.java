package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.agency.Organisation;

/** The documents, for the search. */
@ApplicationScoped
class DocumentsFound extends ContentFound {

    @Inject
    DocumentsFound(PublishedDesk desk, Organisation organisation) {
        super(desk, organisation, ContentKind.DOCUMENT);
    }

    @Override
    public String name() {
        return "documentos";
    }
}
