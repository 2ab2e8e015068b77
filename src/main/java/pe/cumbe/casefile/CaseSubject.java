package pe.cumbe.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import pe.cumbe.shared.Slug;

/** What a case is about: its procedure, as it was called on the day of filing. A value: never changed once made. */
@Embeddable
public class CaseSubject {

    @Column(name = "procedure_slug")
    private String slug;

    @Column(name = "procedure_code")
    private String code;

    /** Number of the published text of the procedure that governs the case. */
    @Column(name = "procedure_revision")
    private int revision;

    @Column(name = "title")
    private String title;

    @SuppressWarnings("NullAway.Init")
    protected CaseSubject() {} // for JPA

    public CaseSubject(Slug slug, String code, int revision, String title) {
        this.slug = slug.value();
        this.code = code;
        this.revision = revision;
        this.title = title;
    }

    public Slug slug() {
        return new Slug(slug);
    }

    public String code() {
        return code;
    }

    public int revision() {
        return revision;
    }

    public String title() {
        return title;
    }
}
