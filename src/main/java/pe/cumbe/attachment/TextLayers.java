package pe.cumbe.attachment;

/** Tells whether a stored file holds text or only pictures of it. */
@FunctionalInterface
public interface TextLayers {

    /** Reads the file once, to its end; call it when it arrives, outside a transaction. */
    TextLayer of(AttachmentView file);
}
