package pe.cumbe.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pe.cumbe.access.AccessReceipt;
import pe.cumbe.receipt.ReceiptPaper;
import pe.cumbe.receipt.Slip;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;

/** The constancia of a request for information, on A4. */
@ApplicationScoped
public class AccessPaper {

    private final ReceiptPaper paper;
    private final AccessWords words;
    private final Texts texts;

    @Inject
    public AccessPaper(ReceiptPaper paper, AccessWords words, Texts texts) {
        this.paper = paper;
        this.words = words;
        this.texts = texts;
    }

    byte[] print(AccessReceipt receipt) {
        return paper.print(new Slip(
                words.agency(receipt.agency()),
                texts.get("acceso.paper.title"),
                receipt.number().value(),
                receipt.key().value(),
                SpanishDates.moment(receipt.filedAt()),
                List.of(
                        words.counting(receipt),
                        texts.of("acceso.paper.answer", words.day(receipt.answerBy()), words.getTerm()),
                        texts.get("acceso.paper.silence"),
                        texts.get("acceso.paper.follow")),
                receipt.applicant(),
                receipt.files().stream()
                        .map(file -> new Slip.File(file.name(), file.size(), file.sha256()))
                        .toList()));
    }
}
