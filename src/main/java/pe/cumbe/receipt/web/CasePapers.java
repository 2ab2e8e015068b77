package pe.cumbe.receipt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.casefile.CaseDesk;
import pe.cumbe.casefile.CaseFileView;
import pe.cumbe.casefile.CaseRef;
import pe.cumbe.casefile.ReceptionDesk;
import pe.cumbe.casefile.web.CaseInboxScreen;
import pe.cumbe.receipt.PaperSize;
import pe.cumbe.receipt.ReceiptPaper;
import pe.cumbe.shared.web.NotFound;

/** Files of a case and its cargo, for the officer who may see the case. */
@Named("casePapers")
@RequestScoped
public class CasePapers {

    private final CaseDesk cases;
    private final ReceptionDesk reception;
    private final ReceiptPaper paper;
    private final Organisation organisation;
    private final CurrentActor me;
    private final CaseInboxScreen inbox;
    private final FileAnswer answer;

    @Inject
    public CasePapers(
            CaseDesk cases,
            ReceptionDesk reception,
            ReceiptPaper paper,
            Organisation organisation,
            CurrentActor me,
            CaseInboxScreen inbox,
            FileAnswer answer) {
        this.cases = cases;
        this.reception = reception;
        this.paper = paper;
        this.organisation = organisation;
        this.me = me;
        this.inbox = inbox;
        this.answer = answer;
    }

    public void send(CaseFileView view, String file) {
        var document = cases.file(me.actor(), inbox.code(), view.number(), new AttachmentId(file))
                .orElseThrow(NotFound::new);
        answer.send(document.id());
    }

    public void printCargo(CaseFileView view) {
        var receipt = reception
                .receptionReceipt(me.actor(), new CaseRef(inbox.code(), view.number(), view.version()))
                .orElseThrow(NotFound::new);
        var name = organisation.get(receipt.agency()).name();
        answer.send("cargo-de-recepcion.pdf", "application/pdf", paper.print(receipt, name, PaperSize.A4));
    }
}
