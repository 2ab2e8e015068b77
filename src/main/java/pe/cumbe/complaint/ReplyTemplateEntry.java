package pe.cumbe.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A reply to begin from, as a row. */
@Entity
@Table(name = "complaint_reply_template")
public class ReplyTemplateEntry {

    @Id
    private String code;

    private int position;

    @Enumerated(EnumType.STRING)
    private @Nullable ComplaintKind kind;

    private String title;

    private String words;

    @SuppressWarnings("NullAway.Init")
    protected ReplyTemplateEntry() {} // for JPA

    ReplyTemplateEntry(ReplyTemplate template) {
        code = template.code();
        position = template.position();
        kind = template.kind();
        title = template.title();
        words = template.words();
    }

    ReplyTemplate template() {
        return new ReplyTemplate(code, position, kind, title, words);
    }
}
