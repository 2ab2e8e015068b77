package pe.cumbe.mail;

/** A letter waits to leave. Told to the postman once its transaction has been committed. */
public record LetterPosted(LetterTemplate template) {}
