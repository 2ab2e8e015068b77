package pe.cumbe.receipt;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a receipt says, from top to bottom, and how it becomes one page: an A4 lets the letters shrink until all fits, a
 * ticket is cut where the text ends.
 */
public final class Sheet {

    private static final float A4_HEIGHT = 842;
    private static final float LONGEST = 14_000;
    private static final float SMALLEST = 5.5f;

    private final List<Line> lines = new ArrayList<>();
    private final PaperSize size;
    private final String title;

    public Sheet(PaperSize size, String title) {
        this.size = size;
        this.title = title;
    }

    public void small(String text) {
        lines.add(new Line(text, 0.85f, false, 0));
    }

    public void title(String text) {
        lines.add(new Line(text, 1.6f, true, 0.6f));
    }

    public void heading(String text) {
        lines.add(new Line(text, 1.15f, true, 0.9f));
    }

    public void text(String text) {
        lines.add(new Line(text, 1, false, 0.35f));
    }

    /** A name and, under it, what nobody should overlook. */
    public void large(String name, String value) {
        lines.add(new Line(name, 1, false, 0.7f));
        lines.add(new Line(value, 1.7f, true, 0));
    }

    public void pair(String name, String value) {
        lines.add(new Line(name + ": " + value, 1, false, 0.35f));
    }

    /** A file and its fingerprint: on one line where there is room for both. */
    void file(String name, String fingerprint) {
        if (size == PaperSize.TICKET) {
            text(name);
            small(fingerprint);
        } else {
            small(name + "   " + fingerprint);
        }
    }

    /** The page, as PDF. */
    public byte[] print() {
        return size == PaperSize.TICKET ? ticket() : onOnePage();
    }

    private byte[] onOnePage() {
        float letter = size.letter();
        var printed = write(letter, A4_HEIGHT).bytes();
        while (pages(printed) > 1 && letter > SMALLEST) {
            letter -= 0.5f;
            printed = write(letter, A4_HEIGHT).bytes();
        }
        return printed;
    }

    private byte[] ticket() {
        float left = write(size.letter(), LONGEST).left();
        return write(size.letter(), LONGEST - left + 2 * size.margin()).bytes();
    }

    private Printed write(float letter, float height) {
        var bytes = new ByteArrayOutputStream();
        float margin = size.margin();
        var document = new Document(new Rectangle(size.width(), height), margin, margin, margin, margin);
        var writer = PdfWriter.getInstance(document, bytes);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("es-PE"));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(title);
        document.addCreator("Cumbe");
        document.open();
        lines.forEach(line -> document.add(line.paragraph(letter, size)));
        float left = writer.getVerticalPosition(false);
        document.close();
        return new Printed(bytes, left);
    }

    private static int pages(byte[] pdf) {
        try (var reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A finished PDF and how much of its last page was left, from the bottom. */
    private record Printed(ByteArrayOutputStream out, float left) {

        byte[] bytes() {
            return out.toByteArray();
        }
    }

    /** A line of text; its measures are multiples of the running letter. */
    private record Line(String text, float times, boolean bold, float before) {

        Paragraph paragraph(float letter, PaperSize size) {
            var face = bold ? FontFactory.HELVETICA_BOLD : FontFactory.HELVETICA;
            Font font = FontFactory.getFont(face, BaseFont.WINANSI, letter * times);
            var paragraph = new Paragraph(letter * times * 1.25f, text, font);
            paragraph.setSpacingBefore(letter * before);
            paragraph.setAlignment(
                    size == PaperSize.TICKET && times > 1.5f ? Element.ALIGN_CENTER : Element.ALIGN_LEFT);
            return paragraph;
        }
    }
}
