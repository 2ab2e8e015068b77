package pe.cumbe.portal.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pe.cumbe.portal.PortalView;
import pe.cumbe.portal.TemplatePage;
import pe.cumbe.shared.web.Chosen;

/** A page or a section of the template, as the administrator types it. */
public class TemplateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The address word it had, or the key of the section; null for a new page. */
    private final @Nullable String former;

    private final boolean section;
    private String slug = "";
    private String title = "";
    private String summary = "";
    private String body = "";

    /** A new page. */
    TemplateForm() {
        this.former = null;
        this.section = false;
    }

    TemplateForm(TemplatePage page) {
        this.former = page.slug();
        this.section = false;
        this.slug = page.slug();
        this.title = page.title();
        this.summary = page.summary();
        this.body = page.body();
    }

    /** A section; what is said when there is nothing to list takes the place of the summary. */
    TemplateForm(PortalView.Part part) {
        this.former = part.key();
        this.section = true;
        this.title = part.title();
        this.body = part.text();
        this.summary = part.empty();
    }

    @Nullable String former() {
        return former;
    }

    TemplatePage page() {
        return new TemplatePage(slug, title, summary, body.replace("\r\n", "\n"));
    }

    PortalView.Part part() {
        return new PortalView.Part(Chosen.orEmpty(former), title, body, summary);
    }

    public boolean isSection() {
        return section;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String typed) {
        slug = Chosen.plain(typed);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String typed) {
        title = Chosen.plain(typed);
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String typed) {
        summary = Chosen.plain(typed);
    }

    public String getBody() {
        return body;
    }

    public void setBody(@Nullable String typed) {
        body = Chosen.orEmpty(typed);
    }
}
