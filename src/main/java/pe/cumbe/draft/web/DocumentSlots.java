package pe.cumbe.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentReason;
import pe.cumbe.attachment.FileIntake;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.draft.DraftView;
import pe.cumbe.procedure.FilingOffer;
import pe.cumbe.procedure.ProcedureSheet;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** The documents of a filing: one place for each requirement, and some more. */
@Named("documents")
@RequestScoped
public class DocumentSlots {

    private static final int OTHERS = 3;

    private final FilingForm form;
    private final CurrentDraft current;
    private final FileIntake intake;
    private final PageErrors errors;
    private final Texts texts;

    private @Nullable List<DocumentSlot> slots;

    @Inject
    public DocumentSlots(FilingForm form, CurrentDraft current, FileIntake intake, PageErrors errors, Texts texts) {
        this.form = form;
        this.current = current;
        this.intake = intake;
        this.errors = errors;
        this.texts = texts;
    }

    List<DocumentSlot> of(ProcedureSheet sheet) {
        var known = slots;
        if (known == null) {
            known = new ArrayList<>();
            for (var requirement : new FilingOffer(sheet).requirementsAsked()) {
                known.add(DocumentSlot.of(requirement.text()));
            }
            for (int number = 1; number <= OTHERS; number++) {
                known.add(DocumentSlot.other(number, texts.get("tramites.solicitar.label.other")));
            }
            slots = known;
        }
        known.forEach(slot -> slot.hold(held(slot)));
        return known;
    }

    /** The largest file that is taken, in words. */
    public String getLimit() {
        return Megabytes.of(intake.limit());
    }

    /** What the browser is told to offer; the content decides. */
    public String getAccept() {
        return FileKind.accepted();
    }

    /** The places of the procedure of this page. */
    public List<DocumentSlot> getSlots() {
        return of(form.getProcedure().sheet());
    }

    /** What is asked and was not put in; the person is warned and files all the same. */
    List<String> missing(ProcedureSheet sheet) {
        return of(sheet).stream()
                .filter(DocumentSlot::isMissing)
                .map(DocumentSlot::getLabel)
                .toList();
    }

    /** The files in the order of the requirements. */
    List<AttachmentId> files(ProcedureSheet sheet) {
        return of(sheet).stream()
                .map(DocumentSlot::getFile)
                .filter(Objects::nonNull)
                .map(DraftView.DraftFile::id)
                .toList();
    }

    /** Takes in whatever was chosen; what is not taken says why at its place, and the rest is kept. */
    void upload(ProcedureSheet sheet) {
        int index = 0;
        for (var slot : of(sheet)) {
            var part = slot.getPart();
            if (part != null && isChosen(part)) {
                upload(slot, part, "archivo" + index);
            }
            index++;
        }
    }

    private void upload(DocumentSlot slot, jakarta.servlet.http.Part part, String field) {
        if (part.getSize() > intake.limit()) {
            errors.field(
                    field,
                    "tramites.solicitar.error.toolarge",
                    Megabytes.of(part.getSize()),
                    Megabytes.of(intake.limit()));
            return;
        }
        try (var content = part.getInputStream()) {
            var name = part.getSubmittedFileName();
            current.attach(intake.take(name == null ? "" : name, content), slot.getKey());
            slot.hold(held(slot));
        } catch (Rejected refused) {
            var reason = refused.reasons().get(0);
            if (!(reason instanceof AttachmentReason)) {
                throw refused;
            }
            errors.field(field, reason.textKey());
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be read", e);
        }
    }

    /** A browser sends a part without a name for a field where nothing was chosen. */
    private static boolean isChosen(jakarta.servlet.http.Part part) {
        var name = part.getSubmittedFileName();
        return part.getSize() > 0 || (name != null && !name.isBlank());
    }

    private DraftView.@Nullable DraftFile held(DocumentSlot slot) {
        return current.find()
                .flatMap(draft -> draft.files().stream()
                        .filter(file -> file.requirement().equals(slot.getKey()))
                        .findFirst())
                .orElse(null);
    }
}
