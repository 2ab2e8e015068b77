package pe.cumbe.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.casefile.FilingReceipt;
import pe.cumbe.casefile.ReceptionDesk;
import pe.cumbe.draft.DraftView;
import pe.cumbe.receipt.PaperSize;
import pe.cumbe.receipt.ReceiptPaper;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;

/** The constancia de presentación on screen, and the buttons that print it. Shown as often as it is asked for. */
@Named("constancia")
@RequestScoped
public class ConstanciaPage {

    private static final String PDF = "application/pdf";

    private final CurrentDraft current;
    private final ReceptionDesk reception;
    private final Organisation organisation;
    private final ReceiptPaper paper;
    private final FileAnswer answer;
    private final Texts texts;

    private @Nullable FilingReceipt receipt;

    @Inject
    public ConstanciaPage(
            CurrentDraft current,
            ReceptionDesk reception,
            Organisation organisation,
            ReceiptPaper paper,
            FileAnswer answer,
            Texts texts) {
        this.current = current;
        this.reception = reception;
        this.organisation = organisation;
        this.paper = paper;
        this.answer = answer;
        this.texts = texts;
    }

    /** The receipt of the draft in hand; null while nothing was filed. */
    public @Nullable FilingReceipt getReceipt() {
        if (receipt == null) {
            receipt = current.find()
                    .filter(DraftView::submitted)
                    .flatMap(draft -> reception.receiptOf(draft.submission()))
                    .orElse(null);
        }
        return receipt;
    }

    public boolean isFiled() {
        return getReceipt() != null;
    }

    public String getKey() {
        var key = filed().key();
        return key == null ? "" : key.value();
    }

    public String getAgencyName() {
        return organisation.get(filed().agency()).name();
    }

    public String getMoment() {
        return SpanishDates.moment(filed().filedAt());
    }

    /** «El plazo se cuenta desde el lunes 9 de marzo, que es el primer día.» */
    public String getCounting() {
        var filedOn = LocalDate.ofInstant(filed().filedAt(), OfficialClock.ZONE);
        return texts.of(
                "tramites.solicitar.text.counting",
                SpanishDates.dayAndMonth(filedOn),
                SpanishDates.dayAndMonth(filed().firstDay()));
    }

    public String getReview() {
        return SpanishDates.longDate(filed().reviewBy());
    }

    public boolean isPromised() {
        return filed().answerBy() != null;
    }

    public String getAnswerBy() {
        return SpanishDates.longDate(Objects.requireNonNull(filed().answerBy()));
    }

    /** «Son 30 días hábiles: no cuentan sábados, domingos ni estos feriados: 2 de abril, 3 de abril.» */
    public String getTerm() {
        var term = filed().terms().length();
        var length = term.amount() + " " + texts.of(term.unit());
        var holidays = filed().holidays();
        return holidays.isEmpty()
                ? texts.of("tramites.solicitar.text.term", length)
                : texts.of("tramites.solicitar.text.termHolidays", length, days(holidays));
    }

    public boolean isAutomatic() {
        return filed().terms().isAutomatic();
    }

    public String getDocument() {
        var applicant = filed().applicant();
        return texts.of(applicant.documentType()) + " " + applicant.maskedDocument();
    }

    public void printA4() {
        print(PaperSize.A4, "constancia-de-presentacion.pdf");
    }

    public void printTicket() {
        print(PaperSize.TICKET, "constancia-de-presentacion-72mm.pdf");
    }

    private void print(PaperSize size, String name) {
        if (isFiled()) {
            answer.send(name, PDF, paper.print(filed(), getAgencyName(), size));
        }
    }

    private FilingReceipt filed() {
        return Objects.requireNonNull(getReceipt());
    }

    private static String days(List<LocalDate> holidays) {
        return String.join(
                ", ",
                holidays.stream()
                        .map(day -> SpanishDates.dayAndMonth(day).replaceFirst("^\\S+ ", ""))
                        .toList());
    }
}
