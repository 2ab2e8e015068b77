package pe.cumbe.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scan is told from a text by what its pages draw; what cannot be told is said to be unknown. */
class PdfTextLayerTest {

    private static final String LINE = "Artículo 1.- La presente norma regula los trámites de la región. ";

    @TempDir
    Path folder;

    @Test
    void a_text_holds_text() throws IOException {
        assertThat(layer((document, page) -> document.add(new Paragraph("Una línea"))))
                .isEqualTo(TextLayer.PRESENT);
    }

    @Test
    void a_text_with_a_large_picture_holds_text() throws IOException {
        assertThat(layer((document, page) -> {
                    document.add(scan());
                    document.add(new Paragraph(LINE.repeat(20)));
                }))
                .isEqualTo(TextLayer.PRESENT);
    }

    @Test
    void letters_that_are_written_as_figures_are_text() throws IOException {
        assertThat(layer((document, page) -> {
                    document.add(scan());
                    page.beginText();
                    page.setFontAndSize(BaseFont.createFont(), 9);
                    page.endText();
                    page.setLiteral("BT <" + "41".repeat(400) + "> Tj ET\n");
                }))
                .isEqualTo(TextLayer.PRESENT);
    }

    @Test
    void a_scan_holds_none() throws IOException {
        assertThat(layer((document, page) -> {
                    document.add(scan());
                    document.newPage();
                    document.add(scan());
                }))
                .isEqualTo(TextLayer.ABSENT);
    }

    @Test
    void the_stamp_of_a_signature_makes_no_text_of_a_scan() throws IOException {
        assertThat(layer((document, page) -> {
                    document.add(scan());
                    document.add(new Paragraph("Firmado digitalmente por el gerente regional. Motivo: soy el autor"));
                }))
                .isEqualTo(TextLayer.ABSENT);
    }

    @Test
    void a_scan_whose_letters_were_recognised_holds_text() throws IOException {
        assertThat(layer((document, page) -> {
                    document.add(scan());
                    page.beginText();
                    page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
                    page.setFontAndSize(BaseFont.createFont(), 9);
                    page.showText(LINE.repeat(20));
                    page.endText();
                }))
                .isEqualTo(TextLayer.PRESENT);
    }

    @Test
    void drawings_alone_are_unknown() throws IOException {
        assertThat(layer((document, page) -> document.add(new Rectangle(10, 10))))
                .isEqualTo(TextLayer.UNKNOWN);
    }

    @Test
    void a_locked_file_is_unknown() throws IOException {
        assertThat(
                        layer(
                                "%PDF-1.4\ntrailer<</Encrypt 3 0 R>>\n<</Subtype/Image/Width 900/Height 900>>stream\nx\nendstream"))
                .isEqualTo(TextLayer.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF-",
                "<html>no</html>",
                "%PDF-1.4\n1 0 obj<<>>stream\n",
                "%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>stream\nno está comprimido\nendstream",
                "%PDF-1.4\n1 0 obj<</Filter/LZWDecode>>stream\nx\nendstream 2 0 obj<</Subtype/Image>>stream\nx\nendstream",
                "%PDF-1.4\n(upstream stream stream"
            })
    void what_is_broken_or_packed_otherwise_is_unknown(String content) throws IOException {
        assertThat(layer(content)).isEqualTo(TextLayer.UNKNOWN);
    }

    @Test
    void what_is_packed_without_end_is_left_after_a_while() throws IOException {
        var bomb = new ByteArrayOutputStream();
        bomb.write("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(new byte[4 * 1024 * 1024]);
        }
        for (int i = 0; i < 200; i++) {
            bomb.write("1 0 obj<</Filter/FlateDecode>>stream\n".getBytes(StandardCharsets.US_ASCII));
            packed.writeTo(bomb);
            bomb.write("\nendstream endobj\n".getBytes(StandardCharsets.US_ASCII));
        }
        var file = Files.write(folder.resolve("bomba.pdf"), bomb.toByteArray());

        assertThat(PdfTextLayer.of(file)).isEqualTo(TextLayer.UNKNOWN);
    }

    @Test
    void a_file_that_is_not_there_is_unknown() {
        assertThat(PdfTextLayer.of(folder.resolve("nada.pdf"))).isEqualTo(TextLayer.UNKNOWN);
    }

    private interface Content {
        void write(Document document, PdfContentByte page) throws IOException;
    }

    private TextLayer layer(Content content) throws IOException {
        var file = folder.resolve("norma.pdf");
        var document = new Document(PageSize.A4);
        var writer = PdfWriter.getInstance(document, Files.newOutputStream(file));
        document.open();
        content.write(document, writer.getDirectContent());
        document.close();
        return PdfTextLayer.of(file);
    }

    private TextLayer layer(String content) throws IOException {
        return PdfTextLayer.of(Files.write(folder.resolve("malo.pdf"), content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Image scan() throws IOException {
        var image = Image.getInstance(new BufferedImage(1000, 1400, BufferedImage.TYPE_BYTE_GRAY), null);
        image.scaleToFit(100, 140);
        return image;
    }
}
