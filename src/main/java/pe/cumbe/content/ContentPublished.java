package pe.cumbe.content;

/** A version of an item has become what everybody reads. Fired inside the transaction: look after it has succeeded. */
public record ContentPublished(PublishedView item) {}
