package pe.cumbe.gazette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.shared.Rejected;

/** The text of a signed file is offered to the editor; where there is none to take, they are told what to do. */
class PdfTextTest {

    @TempDir
    Path folder;

    @Test
    void the_text_of_all_pages_is_taken_with_its_letters() throws IOException {
        var file = pdf(document -> {
            document.add(new Paragraph("Artículo 1.- Ñandú, acción y «comillas»"));
            document.newPage();
            document.add(new Paragraph("Artículo 2.- Otra página"));
        });

        assertThat(PdfText.read(file))
                .contains("Artículo 1.- Ñandú, acción y «comillas»")
                .contains("Artículo 2.- Otra página");
    }

    @Test
    void a_file_of_pictures_has_no_text_to_take() throws IOException {
        var file = pdf(document -> document.add(new Rectangle(10, 10)));

        assertThatThrownBy(() -> PdfText.read(file)).satisfies(thrown -> assertThat(((Rejected) thrown).reasons())
                .isEqualTo(java.util.List.of(EditionReason.PDF_WITHOUT_TEXT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n",
                "%PDF-1.7\nxref\n0 99999999\n",
                "%PDF-1.4 trailer<</Root 1 0 R/Prev 0>>startxref\n0\n%%EOF",
                "<html>no</html>",
                "%PDF-"
            })
    void a_broken_file_is_said_to_be_unreadable(String content) throws IOException {
        var file = Files.write(folder.resolve("malo.pdf"), content.getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> PdfText.read(file)).satisfies(thrown -> assertThat(((Rejected) thrown).reasons())
                .isEqualTo(java.util.List.of(EditionReason.PDF_UNREADABLE)));
    }

    @Test
    void a_locked_file_is_said_to_be_unreadable() throws IOException {
        var parts = java.util.List.of(
                "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
                "2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n",
                "3 0 obj<</Filter/Standard/V 2/R 3/Length 128/P -44/O(" + "o".repeat(32) + ")/U(" + "u".repeat(32)
                        + ")>>endobj\n");
        var pdf = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (var part : parts) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(part);
        }
        var start = pdf.length();
        pdf.append(table)
                .append("trailer<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        var file = Files.writeString(folder.resolve("cerrado.pdf"), pdf, StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> PdfText.read(file)).satisfies(thrown -> assertThat(((Rejected) thrown).reasons())
                .isEqualTo(java.util.List.of(EditionReason.PDF_UNREADABLE)));
    }

    private interface Content {
        void write(Document document);
    }

    private Path pdf(Content content) throws IOException {
        var file = folder.resolve("norma.pdf");
        var document = new Document(PageSize.A4);
        PdfWriter.getInstance(document, Files.newOutputStream(file));
        document.open();
        content.write(document);
        document.close();
        return file;
    }
}
