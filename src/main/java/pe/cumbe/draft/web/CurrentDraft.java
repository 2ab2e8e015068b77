package pe.cumbe.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.draft.DraftDesk;
import pe.cumbe.draft.DraftId;
import pe.cumbe.draft.DraftView;
import pe.cumbe.shared.Slug;
import pe.cumbe.shared.web.CurrentRoute;

/** The draft this request is about: that of its form, or else of its cookie; begun when something is first saved. */
@RequestScoped
public class CurrentDraft {

    private final DraftDesk desk;
    private final AttachmentDesk files;
    private final DraftTicket tickets;
    private final HttpServletRequest request;
    private final CurrentRoute here;

    private boolean sought;
    private boolean gone;
    private @Nullable DraftId inCookie;
    private @Nullable DraftView draft;

    @Inject
    public CurrentDraft(
            DraftDesk desk, AttachmentDesk files, DraftTicket tickets, HttpServletRequest request, CurrentRoute here) {
        this.desk = desk;
        this.files = files;
        this.tickets = tickets;
        this.request = request;
        this.here = here;
    }

    Optional<DraftView> find() {
        if (!sought) {
            sought = true;
            inCookie = tickets.inCookie(request, procedure()).orElse(null);
            var inForm = Optional.ofNullable(request.getParameter(DraftTicket.FIELD))
                    .filter(ticket -> !ticket.isEmpty())
                    .flatMap(tickets::read);
            draft = inForm.or(() -> Optional.ofNullable(inCookie))
                    .flatMap(desk::open)
                    .filter(found -> found.procedure().equals(procedure()))
                    .orElse(null);
            gone = inForm.isPresent() && draft == null;
        }
        return Optional.ofNullable(draft);
    }

    /** Whether the form was of a draft that is no longer kept. */
    boolean isGone() {
        return find().isEmpty() && gone;
    }

    /** Whether the next GET will find this draft by itself. */
    boolean isInCookie() {
        return find().filter(found -> found.id().equals(inCookie)).isPresent();
    }

    boolean isSubmitted() {
        return find().filter(DraftView::submitted).isPresent();
    }

    DraftView begin(@Nullable AgencyCode agency) {
        var begun = find().isPresent() ? find().get() : desk.start(procedure(), agency);
        draft = begun;
        return begun;
    }

    /** Leaves the one that was there and begins another. */
    DraftView beginAnother(@Nullable AgencyCode agency) {
        draft = desk.start(procedure(), agency);
        return draft;
    }

    void save(Map<String, String> answers) {
        draft = desk.save(id(), answers);
    }

    void choose(AgencyCode agency) {
        draft = desk.choose(id(), agency);
    }

    /** Puts a file in, and throws away the one it replaces. */
    void attach(AttachmentView file, String slot) {
        var before = find().flatMap(known -> known.file(slot));
        draft = desk.attach(id(), file.id(), slot, file.name(), file.size());
        before.ifPresent(files::discard);
    }

    void detach(String slot) {
        var before = find().flatMap(known -> known.file(slot));
        if (before.isPresent()) {
            draft = desk.detach(id(), before.get());
            files.discard(before.get());
        }
    }

    /** Goes on with the draft of a short key, when it is of this procedure. */
    boolean resume(DraftView resumed) {
        if (!resumed.procedure().equals(procedure())) {
            return false;
        }
        find();
        draft = resumed;
        return true;
    }

    /** Reads it again, after the desk of reception has filed it. */
    void refresh() {
        draft = desk.open(id()).orElse(draft);
    }

    /** The hidden field; empty before anything was saved. */
    String ticket() {
        return find().map(found -> tickets.of(found.id())).orElse("");
    }

    Slug procedure() {
        return new Slug(here.variable("slug"));
    }

    private DraftId id() {
        return find().orElseThrow().id();
    }
}
