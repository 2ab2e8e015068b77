package pe.cumbe.complaint;

import java.util.List;

/** Replies to begin from. */
public interface ReplyTemplates {

    /** Those of the content, in place of those there were. */
    void replace(List<ReplyTemplate> all);

    /** Those for a kind, in order. */
    List<ReplyTemplate> of(ComplaintKind kind);
}
