package pe.cumbe.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.calendar.TermUnit;
import pe.cumbe.casefile.AdministrativeSilence;
import pe.cumbe.casefile.CaseTerms;
import pe.cumbe.casefile.FiledDocument;
import pe.cumbe.casefile.FilingReceipt;
import pe.cumbe.casefile.ReceptionReceipt;
import pe.cumbe.casefile.SubmissionChannel;
import pe.cumbe.filing.Applicant;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.SpanishDates;

/** Receipts as PDF, one page each, on an A4 or on the roll of a ticket printer. Each says which of the two it is. */
@ApplicationScoped
public class ReceiptPaper {

    private static final int LONGEST_REQUIREMENT = 160;
    private static final String BLANK = "_".repeat(40);

    private final PaperTexts texts = new PaperTexts();

    /** The constancia de presentación. */
    public byte[] print(FilingReceipt receipt, String agencyName, PaperSize size) {
        var sheet = new Sheet(size, texts.of("paper.filing.title") + " " + receipt.number());
        head(sheet, agencyName, texts.of("paper.filing.title"), texts.of("paper.filing.what"));
        sheet.large(texts.of("paper.number"), receipt.number().value());
        writeKey(sheet, receipt);
        sheet.pair(texts.of("paper.filedAt"), SpanishDates.moment(receipt.filedAt()));
        sheet.pair(texts.of("paper.channel"), channel(receipt.channel(), receipt.kiosk()));
        sheet.heading(texts.of("paper.next"));
        var filedOn = LocalDate.ofInstant(receipt.filedAt(), OfficialClock.ZONE);
        sheet.text(texts.of(
                "paper.counted", SpanishDates.dayAndMonth(filedOn), SpanishDates.dayAndMonth(receipt.firstDay())));
        sheet.text(texts.of("paper.review", SpanishDates.longDate(receipt.reviewBy())));
        writeAnswer(sheet, receipt.answerBy(), receipt.terms(), receipt.holidays());
        writeSent(sheet, receipt.title(), receipt.procedureCode(), receipt.applicant());
        writeFiles(sheet, receipt.files(), receipt.folios());
        writeMissing(sheet, receipt.missing());
        return sheet.print();
    }

    /** The cargo de recepción; no key is on it. */
    public byte[] print(ReceptionReceipt receipt, String agencyName, PaperSize size) {
        var sheet = new Sheet(size, texts.of("paper.reception.title") + " " + receipt.number());
        head(sheet, agencyName, texts.of("paper.reception.title"), texts.of("paper.reception.what"));
        sheet.large(texts.of("paper.number"), receipt.number().value());
        sheet.pair(texts.of("paper.filedAt"), SpanishDates.moment(receipt.filedAt()));
        sheet.pair(texts.of("paper.channel"), texts.of(receipt.channel()));
        sheet.pair(texts.of("paper.receivedAt"), SpanishDates.moment(receipt.receivedAt()));
        sheet.pair(texts.of("paper.receivedBy"), receipt.receivedBy());
        sheet.heading(texts.of("paper.next"));
        writeAnswer(sheet, receipt.answerBy(), receipt.terms(), receipt.holidays());
        writeSent(sheet, receipt.title(), receipt.procedureCode(), receipt.applicant());
        writeFiles(sheet, receipt.files(), receipt.folios());
        return sheet.print();
    }

    /** The constancia of what is no case file, on A4. */
    public byte[] print(Slip slip) {
        var sheet = new Sheet(PaperSize.A4, slip.title() + " " + slip.number());
        head(sheet, slip.agency(), texts.of("paper.filing.title"), slip.title());
        sheet.large(texts.of("paper.number"), slip.number());
        sheet.large(texts.of("paper.key"), slip.key());
        sheet.text(texts.of("paper.key.keep"));
        sheet.pair(texts.of("paper.filedAt"), slip.filedAt());
        sheet.heading(texts.of("paper.next"));
        slip.next().forEach(sheet::text);
        sheet.heading(texts.of("paper.sent"));
        writePerson(sheet, slip.applicant());
        sheet.text(texts.of(slip.files().isEmpty() ? "paper.noFiles" : "paper.files"));
        for (var file : slip.files()) {
            sheet.file(file.name() + " (" + texts.size(file.size()) + ")", inGroups(file.sha256()));
        }
        return sheet.print();
    }

    /** The slip that a person signs, with room for it, on A4. */
    public byte[] print(Conformity slip) {
        var sheet = new Sheet(PaperSize.A4, slip.title() + " " + slip.number());
        head(sheet, slip.agency(), slip.title(), slip.statement());
        sheet.large(texts.of("paper.accessNumber"), slip.number());
        slip.lines().forEach(line -> sheet.pair(line.name(), line.value()));
        writePerson(sheet, slip.applicant());
        sheet.heading(texts.of("paper.signature"));
        for (var asked : List.of("paper.signature.hand", "paper.signature.day", "paper.signature.officer")) {
            sheet.text(" ");
            sheet.pair(texts.of(asked), BLANK);
        }
        return sheet.print();
    }

    private void head(Sheet sheet, String agencyName, String title, String what) {
        sheet.small(texts.of("paper.region"));
        sheet.small(agencyName);
        sheet.title(title);
        sheet.text(what);
    }

    private void writeKey(Sheet sheet, FilingReceipt receipt) {
        if (receipt.key() != null) {
            sheet.large(texts.of("paper.key"), receipt.key().value());
            sheet.text(texts.of("paper.key.keep"));
        } else if (receipt.provisionalCode() != null) {
            sheet.large(texts.of("paper.provisional"), receipt.provisionalCode().value());
            sheet.text(texts.of("paper.provisional.how"));
        } else {
            sheet.text(texts.of("paper.key.given"));
        }
        sheet.text(texts.of("paper.track"));
    }

    private void writeAnswer(Sheet sheet, @Nullable LocalDate answerBy, CaseTerms terms, List<LocalDate> holidays) {
        if (answerBy == null) {
            sheet.text(texts.of(terms.isAutomatic() ? "paper.automatic" : "paper.toConfirm"));
            return;
        }
        var length = terms.length();
        sheet.text(texts.of(
                "paper.answer",
                SpanishDates.longDate(answerBy),
                Integer.toString(length.amount()),
                texts.of(length.unit())));
        if (length.unit() == TermUnit.WORKING_DAYS) {
            sheet.text(texts.of("paper.workingDays"));
        }
        if (!holidays.isEmpty()) {
            sheet.text(texts.of(
                    "paper.holidays",
                    holidays.stream().map(SpanishDates::dayAndMonth).collect(Collectors.joining(", "))));
        }
        if (terms.silence() == AdministrativeSilence.POSITIVE) {
            sheet.text(texts.of("paper.positive"));
        } else if (terms.silence() == AdministrativeSilence.NEGATIVE) {
            sheet.text(texts.of("paper.negative"));
        }
    }

    private void writeSent(Sheet sheet, String title, String code, Applicant applicant) {
        sheet.heading(texts.of("paper.sent"));
        sheet.pair(texts.of("paper.procedure"), title + " (" + code + ")");
        writePerson(sheet, applicant);
    }

    private void writePerson(Sheet sheet, Applicant applicant) {
        sheet.pair(
                texts.of("paper.person"),
                applicant.name() + ", " + texts.of(applicant.documentType()) + " " + applicant.maskedDocument());
    }

    private void writeFiles(Sheet sheet, List<FiledDocument> files, @Nullable Integer folios) {
        if (folios != null) {
            sheet.pair(texts.of("paper.folios"), folios.toString());
        }
        sheet.text(texts.of(files.isEmpty() ? "paper.noFiles" : "paper.files"));
        for (var file : files) {
            sheet.file(file.name() + " (" + texts.size(file.size()) + ")", inGroups(file.sha256()));
        }
    }

    private void writeMissing(Sheet sheet, List<String> missing) {
        if (missing.isEmpty()) {
            return;
        }
        sheet.text(texts.of("paper.missing"));
        missing.forEach(requirement -> sheet.small("• " + shortened(requirement)));
    }

    private String channel(SubmissionChannel channel, @Nullable String kiosk) {
        return kiosk == null ? texts.of(channel) : texts.of(channel) + ", " + texts.of("paper.kiosk", kiosk);
    }

    /** In groups of four, so that it can be compared by eye and breaks anywhere. */
    private static String inGroups(String sha256) {
        return sha256.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static String shortened(String requirement) {
        return requirement.length() <= LONGEST_REQUIREMENT
                ? requirement
                : requirement.substring(0, LONGEST_REQUIREMENT).strip() + "…";
    }
}
