package pe.cumbe.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.content.Comparison;
import pe.cumbe.content.ContentDesk;
import pe.cumbe.content.ContentHistory;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.PictureDesk;
import pe.cumbe.content.PublishedView;
import pe.cumbe.content.VersionView;
import pe.cumbe.media.web.PictureAnswer;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.StyleSheet;

/** A version as everybody would read it, and two of them side by side; for those who write and publish there. */
@Named("contentPreview")
@RequestScoped
public class ContentPreview {

    private final ContentDesk desk;
    private final PictureDesk pictures;
    private final PictureAnswer answer;
    private final CurrentActor me;
    private final CurrentAgency portal;
    private final CurrentRoute here;
    private final HttpServletRequest request;
    private final Organisation organisation;
    private final ShownBlocks blocks;
    private final StyleSheet styles;

    private @Nullable PublishedView item;
    private @Nullable ContentHistory history;

    @Inject
    public ContentPreview(
            ContentDesk desk,
            PictureDesk pictures,
            PictureAnswer answer,
            CurrentActor me,
            CurrentAgency portal,
            CurrentRoute here,
            HttpServletRequest request,
            Organisation organisation,
            ShownBlocks blocks,
            StyleSheet styles) {
        this.desk = desk;
        this.pictures = pictures;
        this.answer = answer;
        this.me = me;
        this.portal = portal;
        this.here = here;
        this.request = request;
        this.organisation = organisation;
        this.blocks = blocks;
        this.styles = styles;
    }

    public void open() {
        var version = (int) number(here.variable("version"));
        item = desk.preview(agency().code(), id(), version, me.actor()).orElseThrow(NotFound::new);
    }

    /** The same, inside the portal it will be read in. */
    public void enter() {
        open();
        if (!agency().code().isRegion()) {
            portal.enter(agency());
        }
    }

    public void compare() {
        history = desk.history(agency().code(), id(), me.actor());
        if (history.versions().isEmpty()) {
            throw new NotFound();
        }
    }

    public void picture() {
        var found = pictures.find(agency().code(), number(here.variable("imagen")), me.actor());
        answer.sendPrivately(found.orElseThrow(NotFound::new));
    }

    public String getHome() {
        return agency().code().isRegion() ? "" : agency().path();
    }

    public List<ShownBlock> getBlocks() {
        return blocks.draft(getItem().text().blocks(), agency());
    }

    public PublishedView getItem() {
        return Objects.requireNonNull(item, "open() was not called");
    }

    public ContentKind getKind() {
        return getItem().kind();
    }

    public ContentHistory getHistory() {
        return Objects.requireNonNull(history, "compare() was not called");
    }

    /** The older of the two that are compared: the one asked for, or the one before the newest. */
    public VersionView getBefore() {
        var all = getHistory().versions();
        return version(request.getParameter("de"), all.get(Math.min(1, all.size() - 1)));
    }

    public VersionView getAfter() {
        return version(request.getParameter("a"), getHistory().versions().get(0));
    }

    private VersionView version(@Nullable String asked, VersionView otherwise) {
        return getHistory().versions().stream()
                .filter(one -> String.valueOf(one.number()).equals(asked))
                .findFirst()
                .orElse(otherwise);
    }

    public Comparison getComparison() {
        return Comparison.of(getBefore().text(), getAfter().text());
    }

    /** The address of the style sheet of paper, where the page is shown as it is printed; else empty. */
    public String getPaper() {
        return request.getParameter("papel") == null ? "" : styles.address("/resources/papel.css");
    }

    public String getBack() {
        return "/gestion/paginas/" + agency().slug() + "/" + id();
    }

    public String getPictures() {
        return "/gestion/paginas/" + agency().slug() + "/imagen/";
    }

    /** The address of the page itself, as the frames show it. */
    public String getFrame() {
        return getBack() + "/vista/" + getItem().number();
    }

    private AgencyView agency() {
        return organisation.bySlug(here.variable("dependencia")).orElseThrow(NotFound::new);
    }

    private long id() {
        return number(here.variable("numero"));
    }

    private static long number(String typed) {
        if (!typed.matches("[1-9]\\d{0,8}")) {
            throw new NotFound();
        }
        return Long.parseLong(typed);
    }
}
