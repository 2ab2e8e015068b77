package pe.cumbe.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pe.cumbe.access.AccessReceipt;
import pe.cumbe.access.DirectAccessView;
import pe.cumbe.receipt.Conformity;
import pe.cumbe.receipt.ReceiptPaper;
import pe.cumbe.receipt.Slip;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;

/** The constancia of a request for information, and the slip of a direct access, on A4. */
@ApplicationScoped
public class AccessPaper {

    static final String NAME = "constancia-de-presentacion.pdf";

    private final ReceiptPaper paper;
    private final AccessWords words;
    private final Texts texts;

    @Inject
    public AccessPaper(ReceiptPaper paper, AccessWords words, Texts texts) {
        this.paper = paper;
        this.words = words;
        this.texts = texts;
    }

    /** The slip of conformity of a direct access, for the person to sign. */
    byte[] print(DirectAccessView shown) {
        return paper.print(new Conformity(
                words.agency(shown.agency()),
                texts.get("acceso.conformity.title"),
                texts.get("acceso.conformity.statement"),
                shown.number().value(),
                List.of(
                        line("asked", shown.asked()),
                        line("askedOn", words.day(shown.askedOn())),
                        line(
                                "archive",
                                texts.get(shown.centralArchive() ? "acceso.list.yesno.yes" : "acceso.list.yesno.no")),
                        line("dueOn", words.day(shown.dueOn())),
                        line("shown", shown.shown()),
                        line("shownOn", words.day(shown.endedOn()))),
                shown.applicant()));
    }

    private Conformity.Line line(String name, String value) {
        return new Conformity.Line(texts.get("acceso.conformity.label." + name), value);
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
