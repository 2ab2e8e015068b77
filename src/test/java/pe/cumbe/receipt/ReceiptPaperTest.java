package pe.cumbe.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.cumbe.account.Actor;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.casefile.CaseOffice;
import pe.cumbe.casefile.Consent;
import pe.cumbe.casefile.FilingReceipt;
import pe.cumbe.casefile.KioskFiling;
import pe.cumbe.casefile.SubmissionChannel;
import pe.cumbe.casefile.SubmitRequest;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.SubmissionId;

class ReceiptPaperTest {

    private static final String AGENCY = "Dirección Regional de Educación Cajamarca";

    private final CaseOffice office = new CaseOffice();
    private final ReceiptPaper paper = new ReceiptPaper();

    @ParameterizedTest
    @EnumSource
    void the_constancia_says_all_on_one_page(PaperSize size) throws Exception {
        var receipt = office.file(CaseOffice.TITLE);

        var pdf = paper.print(receipt, AGENCY, size);
        var text = read(pdf);

        assertThat(pdf).hasSizeLessThan(20_000);
        assertThat(text)
                .contains("Constancia de presentación")
                .contains("No es el cargo de recepción")
                .contains(AGENCY)
                .contains("000781-2026-000001")
                .contains(receipt.key().value())
                .contains("sábado 7 de marzo de 2026, 10:42 a. m.")
                .contains("El plazo se cuenta desde el lunes 9 de marzo, que es el primer día.")
                .contains("hasta el martes 10 de marzo de 2026")
                .contains("a más tardar el martes 21 de abril de 2026. Son 30 días hábiles.")
                .contains("jueves 2 de abril, viernes 3 de abril")
                .contains("Rosa Elvira Huamán Terán, DNI 4512••••")
                .contains("titulo.pdf (1,8 MB)")
                .contains("9f2c 9f2c 9f2c 9f2c");
        assertThat(text).doesNotContain("45127788");
    }

    @ParameterizedTest
    @EnumSource
    void the_cargo_says_who_received_it_and_has_no_key(PaperSize size) throws Exception {
        var receipt = office.file(CaseOffice.TITLE);
        var cargo = office.reception.admit(CaseOffice.RECEPTION, office.at(receipt.number()));

        var text = read(paper.print(cargo, AGENCY, size));

        assertThat(text)
                .contains("Cargo de recepción")
                .contains("Recibido por: Marta Díaz")
                .contains("martes 21 de abril de 2026")
                .doesNotContain("Constancia")
                .doesNotContain(receipt.key().value());
    }

    @Test
    void the_slip_of_conformity_says_what_was_shown_and_has_room_to_sign() throws Exception {
        var slip = new Conformity(
                AGENCY,
                "Constancia de conformidad",
                "Firmo este papel porque me mostraron lo que pedí.",
                "SAIP-DRE-2026-000007",
                List.of(new Conformity.Line("Lo que me mostraron", "Los planos del puente")),
                new Applicant(IdentityDocument.DNI, "45127788", "Rosa Elvira Huamán Terán"));

        assertThat(read(paper.print(slip)))
                .contains("Constancia de conformidad", AGENCY, "SAIP-DRE-2026-000007")
                .contains("Lo que me mostraron: Los planos del puente")
                .contains("Rosa Elvira Huamán Terán, DNI 4512••••")
                .contains("Firma o huella: ____")
                .doesNotContain("45127788", "Clave");
    }

    @Test
    void where_nothing_is_confirmed_no_date_is_promised() throws Exception {
        var text = read(paper.print(office.file(CaseOffice.FREE), AGENCY, PaperSize.A4));

        assertThat(text).contains("está por confirmar").doesNotContain("Te responderemos");
    }

    @Test
    void the_slip_of_a_kiosk_has_its_code_and_never_a_key() throws Exception {
        var consent = new KioskFiling("CAB-12", true, Consent.FINGERPRINT, null);
        var request = office.request(SubmissionId.fresh(), CaseOffice.TITLE, List.of(), consent);
        var receipt = office.reception.receive(CaseOffice.OPERATOR, request, SubmissionChannel.KIOSK);

        var text = read(paper.print(receipt, AGENCY, PaperSize.TICKET));

        assertThat(text)
                .contains("Código de la cabina")
                .contains(receipt.provisionalCode().value())
                .contains("cabina CAB-12")
                .doesNotContain("Clave para hacer seguimiento");
    }

    @ParameterizedTest
    @EnumSource
    void forty_files_and_long_requirements_still_fit_one_page(PaperSize size) throws Exception {
        var receipt = withManyFiles();

        var text = read(paper.print(receipt, AGENCY, size));

        assertThat(text).contains("documento-40.pdf").contains("Presentaste sin estos requisitos");
    }

    @Test
    void it_tells_its_title_and_language() throws Exception {
        try (var reader = new PdfReader(paper.print(office.file(CaseOffice.TITLE), AGENCY, PaperSize.A4))) {
            assertThat(reader.getInfo().get("Title")).isEqualTo("Constancia de presentación 000781-2026-000001");
            assertThat(reader.getCatalog().get(PdfName.LANG)).hasToString("es-PE");
        }
    }

    private FilingReceipt withManyFiles() {
        var files = new ArrayList<AttachmentId>();
        for (int i = 1; i <= 40; i++) {
            files.add(office.neighbours.stores("documento-" + i + ".pdf"));
        }
        var request = office.request(CaseOffice.TITLE);
        var many = new SubmitRequest(
                request.submission(),
                request.agency(),
                request.procedure(),
                request.applicant(),
                request.notices(),
                request.request(),
                request.answers(),
                files,
                List.of("Copia legalizada. ".repeat(100)),
                null,
                12);
        return office.reception.receive(Actor.CITIZEN, many, SubmissionChannel.ONLINE);
    }

    /** The text of the one page, its lines joined as they are read. */
    private static String read(byte[] pdf) throws Exception {
        try (var reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
        }
    }
}
