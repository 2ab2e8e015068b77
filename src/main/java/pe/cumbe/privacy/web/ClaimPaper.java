package pe.cumbe.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.privacy.ClaimReceipt;
import pe.cumbe.receipt.ReceiptPaper;
import pe.cumbe.receipt.Slip;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;

/** The constancia of a claim about personal data, on A4. */
@ApplicationScoped
public class ClaimPaper {

    static final String NAME = "constancia-de-presentacion.pdf";

    private final ReceiptPaper paper;
    private final Organisation organisation;
    private final PrivacyWords words;
    private final Texts texts;

    @Inject
    public ClaimPaper(ReceiptPaper paper, Organisation organisation, PrivacyWords words, Texts texts) {
        this.paper = paper;
        this.organisation = organisation;
        this.words = words;
        this.texts = texts;
    }

    byte[] print(ClaimReceipt receipt) {
        var next = new ArrayList<String>();
        next.add(texts.of(receipt.right()) + ".");
        receipt.promised()
                .ifPresent(
                        day -> next.add(texts.of("acceso.paper.answer", words.day(day), words.term(receipt.right()))));
        next.add(texts.get("datos.paper.silence"));
        next.add(texts.get("datos.paper.follow"));
        return paper.print(new Slip(
                organisation.get(AgencyCode.REGION).name(),
                texts.get("datos.paper.title"),
                receipt.number().value(),
                receipt.key().value(),
                SpanishDates.moment(receipt.filedAt()),
                next,
                receipt.applicant(),
                Optional.ofNullable(receipt.file()).stream()
                        .map(file -> new Slip.File(
                                file.name(), file.size(), file.fingerprint().value()))
                        .toList()));
    }
}
