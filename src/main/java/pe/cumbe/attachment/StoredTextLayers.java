package pe.cumbe.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks into the PDF files of the store. Other kinds are text by themselves or pictures that say so. */
@ApplicationScoped
public class StoredTextLayers implements TextLayers {

    private final AttachmentStore store;

    @Inject
    public StoredTextLayers(AttachmentStore store) {
        this.store = store;
    }

    @Override
    public TextLayer of(AttachmentView file) {
        return file.kind() == FileKind.PDF ? PdfTextLayer.of(store.path(file.id())) : TextLayer.UNKNOWN;
    }
}
