package pe.cumbe.media.web;

import static java.util.Map.entry;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.AttachmentReason;
import pe.cumbe.media.FileUse;
import pe.cumbe.media.MediaDesk;
import pe.cumbe.media.MediaIntake;
import pe.cumbe.media.MediaReason;
import pe.cumbe.media.MediaRef;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/** One file of a library: what it is called and shows, what stood at its address, who uses it. */
@Named("mediaSheet")
@ViewScoped
public class MediaSheetScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<Reason, String> FIELDS = Map.ofEntries(
            entry(MediaReason.TITLE_MISSING, "maTitle"),
            entry(MediaReason.TITLE_TOO_LONG, "maTitle"),
            entry(MediaReason.TEXT_GARBLED, "maTitle"),
            entry(MediaReason.ALT_TOO_LONG, "maAlt"),
            entry(MediaReason.ALT_OF_DECORATIVE, "maAlt"),
            entry(MediaReason.PICTURE_UNUSABLE, "r:maNew"),
            entry(MediaReason.PICTURE_TOO_LARGE, "r:maNew"),
            entry(MediaReason.PICTURE_KIND, "r:maNew"),
            entry(MediaReason.OTHER_KIND, "r:maNew"),
            entry(MediaReason.ALREADY_THERE, "r:maNew"),
            entry(AttachmentReason.EMPTY, "r:maNew"),
            entry(AttachmentReason.TOO_LARGE, "r:maNew"),
            entry(AttachmentReason.KIND_NOT_ALLOWED, "r:maNew"),
            entry(AttachmentReason.INFECTED, "r:maNew"),
            entry(AttachmentReason.NOT_CHECKED, "r:maNew"));

    private final MediaDesk desk;
    private final MediaIntake intake;
    private final Organisation organisation;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private final String agencySlug;
    private final String word;

    private long seen;
    private String title = "";
    private String alt = "";
    private boolean decorative;
    private transient @Nullable Part file;
    private transient MediaDesk.@Nullable Sheet known;

    @Inject
    public MediaSheetScreen(
            MediaDesk desk,
            MediaIntake intake,
            Organisation organisation,
            CurrentActor me,
            Notices notices,
            PageErrors errors,
            CurrentRoute here) {
        this.desk = desk;
        this.intake = intake;
        this.organisation = organisation;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
        this.agencySlug = here.variable("dependencia");
        this.word = here.variable("palabra");
        show();
    }

    /** Refuses whoever has no hand there, whenever the page is asked for. */
    public void open() {
        getSheet();
    }

    private void show() {
        known = null;
        var now = getSheet().file();
        seen = now.version();
        title = now.title();
        alt = now.alt();
        decorative = now.decorative();
    }

    public void describe() {
        act(() -> desk.describe(ref(), title, alt, decorative, me.actor()), "media.notice.described");
    }

    public void replace() {
        me.actor().require(Permission.EDIT_PAGES, getAgency().code());
        var part = file;
        if (part == null
                || Objects.requireNonNullElse(part.getSubmittedFileName(), "").isBlank()) {
            errors.field("r:maNew", "media.error.none");
            return;
        }
        act(() -> put(part), "media.notice.replaced");
    }

    private void put(Part part) {
        try (var content = part.getInputStream()) {
            intake.replace(ref(), Objects.requireNonNullElse(part.getSubmittedFileName(), ""), content, me.actor());
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be read", e);
        }
    }

    public void remove() {
        try {
            desk.remove(ref(), me.actor());
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("/gestion/archivos?de=" + agencySlug + "&hecho=quitado");
        } catch (Rejected refused) {
            refused(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            show();
            notices.say(done);
        } catch (Rejected refused) {
            refused(refused);
        }
    }

    /** What was typed stays; the person has now seen what somebody else left. */
    private void refused(Rejected refused) {
        known = null;
        if (refused.reasons().contains(MediaReason.CHANGED_MEANWHILE)) {
            seen = getSheet().file().version();
        }
        errors.refused(refused, FIELDS);
    }

    private MediaRef ref() {
        return new MediaRef(getAgency().code(), word, seen);
    }

    public AgencyView getAgency() {
        return organisation.bySlug(agencySlug).orElseThrow(NotFound::new);
    }

    public MediaDesk.Sheet getSheet() {
        var sheet = known;
        if (sheet == null) {
            sheet = desk.open(getAgency().code(), word, me.actor()).orElseThrow(NotFound::new);
            known = sheet;
        }
        return sheet;
    }

    public boolean isEditor() {
        return me.actor().may(Permission.EDIT_PAGES, getAgency().code());
    }

    /** The address that pages write. */
    public String getAddress() {
        return MediaAddresses.publicBase(getAgency()) + word;
    }

    /** What stands there, or stood there with that number. */
    public String content(int number) {
        return MediaAddresses.officersBase(getAgency()) + word + MediaAddresses.CONTENT + "?v=" + number;
    }

    /** Where a page is written; of another dependency nothing but its name is told. */
    public Optional<String> editing(FileUse use) {
        return use.agency().equals(getAgency().code())
                ? Optional.of("/gestion/paginas/" + agencySlug + "/" + use.item())
                : Optional.empty();
    }

    public String owner(FileUse use) {
        return organisation.get(use.agency()).name();
    }

    public String size(long bytes) {
        return Megabytes.of(bytes);
    }

    public String getLimit() {
        return Megabytes.of(intake.limit());
    }

    public String moment(Instant instant) {
        return SpanishDates.moment(instant);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String typed) {
        title = Chosen.plain(typed);
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(@Nullable String typed) {
        alt = Chosen.plain(typed);
    }

    public boolean isDecorative() {
        return decorative;
    }

    public void setDecorative(boolean chosen) {
        decorative = chosen;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }
}
