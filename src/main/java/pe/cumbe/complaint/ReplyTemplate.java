package pe.cumbe.complaint;

import org.jspecify.annotations.Nullable;

/**
 * An answer in plain words to begin from.
 *
 * @param kind the kind it is for; null for all
 */
public record ReplyTemplate(String code, int position, @Nullable ComplaintKind kind, String title, String words) {}
