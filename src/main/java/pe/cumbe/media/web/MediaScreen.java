package pe.cumbe.media.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.media.MediaDesk;
import pe.cumbe.media.MediaIntake;
import pe.cumbe.media.MediaView;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** The library of a dependency, and where files are brought into it: many at once, each taken or refused by itself. */
@Named("mediaScreen")
@RequestScoped
public class MediaScreen {

    private static final int MOST_AT_ONCE = 30;

    private final MediaDesk desk;
    private final MediaIntake intake;
    private final LibraryAgency library;
    private final CurrentActor me;
    private final CurrentRoute here;
    private final Notices notices;
    private final PageErrors errors;
    private final Texts texts;
    private final HttpServletRequest request;
    private @Nullable List<Part> files;
    private @Nullable PageOf<MediaView> found;
    private @Nullable Set<String> used;

    @Inject
    public MediaScreen(
            MediaDesk desk,
            MediaIntake intake,
            LibraryAgency library,
            CurrentActor me,
            CurrentRoute here,
            Notices notices,
            PageErrors errors,
            Texts texts,
            HttpServletRequest request) {
        this.desk = desk;
        this.intake = intake;
        this.library = library;
        this.me = me;
        this.here = here;
        this.notices = notices;
        this.errors = errors;
        this.texts = texts;
        this.request = request;
    }

    /** Refuses whoever has no library, and says what brought the person here. */
    public void open() {
        getFound();
        if ("quitado".equals(request.getParameter("hecho"))) {
            notices.say("media.notice.removed");
        }
    }

    public void upload() {
        var agency = getAgency().code();
        me.actor().require(Permission.EDIT_PAGES, agency);
        var chosen = Optional.ofNullable(files).orElse(List.of()).stream()
                .filter(part -> !name(part).isBlank())
                .toList();
        if (chosen.isEmpty()) {
            errors.field("maFiles", "media.error.none");
        } else if (chosen.size() > MOST_AT_ONCE) {
            errors.field("maFiles", "media.error.many", MOST_AT_ONCE);
        } else {
            chosen.forEach(this::take);
        }
        found = null;
        used = null;
    }

    private void take(Part part) {
        try (var content = part.getInputStream()) {
            var taken = intake.take(getAgency().code(), name(part), content, me.actor());
            notices.say(
                    taken.already() ? "media.notice.already" : "media.notice.added",
                    name(part),
                    taken.file().title());
        } catch (Rejected refused) {
            errors.general(
                    "media.error.file", name(part), texts.of(refused.reasons().get(0)));
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be read", e);
        }
    }

    /** The last part of the name, as some browsers send where it lay. */
    private static String name(Part part) {
        var given = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    public AgencyView getAgency() {
        return library.get();
    }

    public List<AgencyView> getAgencies() {
        return library.mine();
    }

    public boolean isEditor() {
        return me.actor().may(Permission.EDIT_PAGES, getAgency().code());
    }

    public PageOf<MediaView> getFound() {
        var known = found;
        if (known == null) {
            known = desk.list(getAgency().code(), pageNumber(), me.actor());
            found = known;
        }
        return known;
    }

    public boolean isUsed(MediaView file) {
        var known = used;
        if (known == null) {
            known = desk.inUse(getAgency().code(), me.actor());
            used = known;
        }
        return known.contains(file.word());
    }

    private int pageNumber() {
        var asked = request.getParameter("pagina");
        return asked != null && asked.matches("[1-9]\\d{0,4}") ? Integer.parseInt(asked) : 1;
    }

    public String address(int page) {
        return here.getPath() + "?de=" + getAgency().slug() + "&pagina=" + page;
    }

    /** Where a file has its sheet. */
    public String sheet(MediaView file) {
        return MediaAddresses.officersBase(getAgency()) + file.word();
    }

    /** A picture, small. */
    public String small(MediaView file) {
        return sheet(file) + MediaAddresses.CONTENT + "?ancho=640&v=" + file.number();
    }

    public String size(MediaView file) {
        return Megabytes.of(file.size());
    }

    public String getHint() {
        return texts.of("media.upload.hint", getLargest());
    }

    /** In words. */
    public String getLargest() {
        return Megabytes.of(getLimit());
    }

    /** In bytes. */
    public long getLimit() {
        return intake.limit();
    }

    public int getMostAtOnce() {
        return MOST_AT_ONCE;
    }

    /** Where files come in pieces. */
    public String getUploads() {
        return UploadEndpoint.BASE + "/" + getAgency().slug();
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> parts) {
        files = parts;
    }
}
