package pe.cumbe.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.complaint.ComplaintReceipt;
import pe.cumbe.receipt.PaperSize;
import pe.cumbe.receipt.Sheet;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;

/** The constancia on paper. It names nobody: what is printed at a kiosk may be left lying there. */
@ApplicationScoped
public class ComplaintPaper {

    private final ComplaintWords words;
    private final Texts texts;

    @Inject
    public ComplaintPaper(ComplaintWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    byte[] print(ComplaintReceipt receipt) {
        var title = texts.get("reclamos.nuevo.title.done");
        var sheet = new Sheet(PaperSize.A4, title);
        sheet.small(texts.get("shared.region.name"));
        sheet.small(words.agency(receipt.agency()));
        sheet.title(title);
        sheet.text(texts.of(receipt.kind()));
        sheet.large(texts.get("reclamos.label.number"), receipt.number().value());
        sheet.large(texts.get("reclamos.label.key"), receipt.key().value());
        sheet.text(texts.get("reclamos.nuevo.text.keep"));
        sheet.pair(texts.get("reclamos.nuevo.label.when"), SpanishDates.moment(receipt.filedAt()));
        if (receipt.caseNumber() != null) {
            sheet.pair(texts.get("reclamos.label.case"), receipt.caseNumber());
        }
        sheet.heading(texts.get("reclamos.nuevo.title.next"));
        sheet.text(words.promise(receipt));
        if (receipt.collectBy() != null) {
            sheet.text(words.officeOf(receipt));
        }
        if (!receipt.confirmed()) {
            sheet.text(texts.get("reclamos.text.toconfirm"));
        }
        sheet.heading(texts.get("reclamos.nuevo.label.what"));
        sheet.text(receipt.what());
        receipt.files().forEach(file -> sheet.small(words.file(file)));
        return sheet.print();
    }
}
