package pe.cumbe.draft.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.FileIntake;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.casefile.FilingReceipt;
import pe.cumbe.casefile.KioskFiling;
import pe.cumbe.casefile.ReceptionDesk;
import pe.cumbe.casefile.SubmissionChannel;
import pe.cumbe.receipt.PaperSize;
import pe.cumbe.receipt.ReceiptPaper;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** Files for a person who stands beside, and prints what they take home. */
@ApplicationScoped
public class AssistedFiling {

    private final ReceptionDesk reception;
    private final FileIntake intake;
    private final ReceiptPaper paper;
    private final FileAnswer answer;
    private final Organisation organisation;
    private final CurrentActor me;
    private final PageErrors errors;
    private final Texts texts;

    @Inject
    public AssistedFiling(
            ReceptionDesk reception,
            FileIntake intake,
            ReceiptPaper paper,
            FileAnswer answer,
            Organisation organisation,
            CurrentActor me,
            PageErrors errors,
            Texts texts) {
        this.reception = reception;
        this.intake = intake;
        this.paper = paper;
        this.answer = answer;
        this.organisation = organisation;
        this.me = me;
        this.errors = errors;
        this.texts = texts;
    }

    /** The receipt; empty while something has to be mended, which the page then says. */
    Optional<FilingReceipt> file(
            AssistedForm form, AgencyCode to, @Nullable KioskFiling kiosk, SubmissionChannel channel) {
        takeFile(form);
        if (form.getProcedure().isEmpty()) {
            errors.field("procedure", "field.procedure.error");
        }
        form.faults()
                .forEach(fault ->
                        errors.field(fault.field(), fault.key(), fault.values().toArray()));
        if (errors.isAny()) {
            return Optional.empty();
        }
        return Optional.of(reception.receive(me.actor(), form.request(to, kiosk, texts), channel));
    }

    void print(FilingReceipt receipt, PaperSize size) {
        var name = organisation.get(receipt.agency()).name();
        answer.send("constancia-de-presentacion.pdf", "application/pdf", paper.print(receipt, name, size));
    }

    /** Takes in the file that was chosen; it stays whatever else has to be mended. */
    void takeFile(AssistedForm form) {
        var part = form.getFile();
        form.setFile(null);
        if (part == null || part.getSize() == 0) {
            return;
        }
        try (var content = part.getInputStream()) {
            var name = part.getSubmittedFileName();
            form.keep(intake.take(name == null ? "" : name, content));
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be read", e);
        }
    }
}
