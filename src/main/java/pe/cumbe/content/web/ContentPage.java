package pe.cumbe.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.agency.web.ClosedPortal;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.PublishedDesk;
import pe.cumbe.content.PublishedView;
import pe.cumbe.content.WithdrawnView;
import pe.cumbe.media.web.PictureAnswer;
import pe.cumbe.shared.Language;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.ErrorPage;
import pe.cumbe.shared.web.NotFound;

/** An item at its address. Whatever stood there once and was withdrawn says so, with its reason, and is 410. */
@Named("contentPage")
@RequestScoped
public class ContentPage {

    private final PublishedDesk desk;
    private final CurrentAgency agency;
    private final Organisation organisation;
    private final ClosedPortal closedPortal;
    private final CurrentRoute here;
    private final FileAnswer files;
    private final PictureAnswer pictures;
    private final ShownBlocks blocks;

    private List<PublishedDesk.InLanguage> languages = List.of();
    private @Nullable PublishedView item;
    private @Nullable WithdrawnView withdrawn;

    @Inject
    public ContentPage(
            PublishedDesk desk,
            CurrentAgency agency,
            Organisation organisation,
            ClosedPortal closedPortal,
            CurrentRoute here,
            FileAnswer files,
            PictureAnswer pictures,
            ShownBlocks blocks) {
        this.desk = desk;
        this.agency = agency;
        this.organisation = organisation;
        this.closedPortal = closedPortal;
        this.here = here;
        this.files = files;
        this.pictures = pictures;
        this.blocks = blocks;
    }

    public void open() {
        var word = here.variable("palabra");
        var found = desk.at(portal(), getKind(), word, language());
        if (found.isEmpty()) {
            // the page moved: whoever has its old address is sent on for good
            desk.movedTo(portal(), getKind(), word)
                    .map(language()::path)
                    .ifPresentOrElse(ContentPage::sendOn, () -> closed(word));
            return;
        }
        var standing = found.get();
        item = standing.item();
        withdrawn = standing.withdrawn();
        var owner = item == null ? getWithdrawn().agency() : item.agency();
        if (!owner.isRegion()) {
            agency.enter(organisation.get(owner));
        }
        if (item != null) {
            languages = desk.languages(item);
        }
        if (item == null) {
            response().setStatus(HttpServletResponse.SC_GONE);
        }
    }

    /** News and the diary stand at the root: those of a closed portal say so themselves. */
    private void closed(String word) {
        closedPortal.enter(desk.closedAt(portal(), getKind(), word).orElseThrow(NotFound::new));
        gone();
    }

    private static void gone() {
        ErrorPage.show(FacesContext.getCurrentInstance(), HttpServletResponse.SC_GONE);
    }

    private static void sendOn(String path) {
        response().setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response().setHeader("Location", path);
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** The file of a document. */
    public void download() {
        open();
        var file = item == null ? null : item.text().file();
        if (file == null) {
            throw new NotFound();
        }
        files.send(file.id());
    }

    /** A picture of something that is public. */
    public void picture() {
        var number = here.variable("imagen");
        if (!number.matches("[1-9]\\d{0,17}")) {
            throw new NotFound();
        }
        var id = Long.parseLong(number);
        var picture = desk.picture(id);
        if (picture.isEmpty() && desk.isInClosed(id)) {
            gone();
            return;
        }
        pictures.send(picture.orElseThrow(NotFound::new));
    }

    private Optional<AgencyCode> portal() {
        return portal(getKind(), agency.code());
    }

    /** Whose address words are looked for; all portals share those of news and of the diary. */
    static Optional<AgencyCode> portal(ContentKind kind, AgencyCode agency) {
        return kind == ContentKind.NEWS || kind == ContentKind.EVENT ? Optional.empty() : Optional.of(agency);
    }

    /** The language of the address. */
    private Language language() {
        return language(here.variable("idioma"));
    }

    static Language language(String code) {
        return Language.of(code).orElse(Language.SPANISH);
    }

    /** In which languages it is read; none where it is only read in this one. */
    public List<PublishedDesk.InLanguage> getLanguages() {
        return languages.size() > 1 ? languages : List.of();
    }

    /** The language of what is said here, as {@code lang}. */
    public String getLang() {
        return language().code();
    }

    /** When the Spanish one changed, where that was after somebody wrote this; null otherwise. */
    public @Nullable Instant getNewerInSpanish() {
        return languages.stream()
                .filter(one -> one.language().isSpanish() && !language().isSpanish())
                .map(PublishedDesk.InLanguage::publishedAt)
                .filter(changed -> changed.isAfter(getItem().writtenAt()))
                .findFirst()
                .orElse(null);
    }

    public ContentKind getKind() {
        return kind(here.getPattern());
    }

    /** What is read at an address of that pattern of the route table. */
    static ContentKind kind(String pattern) {
        if (pattern.contains("/documentos/")) {
            return ContentKind.DOCUMENT;
        }
        if (pattern.contains("/avisos/")) {
            return ContentKind.NOTICE;
        }
        if (pattern.contains("/noticias/")) {
            return ContentKind.NEWS;
        }
        return pattern.contains("/agenda/") ? ContentKind.EVENT : ContentKind.PAGE;
    }

    public boolean isGone() {
        return item == null;
    }

    /** Where the blocks of a portal lead; nothing for the region, whose pages stand at the root. */
    public String getHome() {
        return agency.code().isRegion() ? "" : organisation.get(agency.code()).path();
    }

    /** What it says, block by block. */
    public List<ShownBlock> getBlocks() {
        return blocks.of(getItem().text().blocks(), organisation.get(getItem().agency()));
    }

    public PublishedView getItem() {
        return Objects.requireNonNull(item, "nothing public is here");
    }

    public WithdrawnView getWithdrawn() {
        return Objects.requireNonNull(withdrawn, "nothing was withdrawn here");
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
