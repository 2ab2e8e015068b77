package pe.cumbe.seed;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.FileIntake;

/** Writes the small made-up papers of the demo cases and hands them in like anybody's. */
@ApplicationScoped
public class DemoPaper {

    private final FileIntake intake;

    @Inject
    public DemoPaper(FileIntake intake) {
        this.intake = intake;
    }

    /** Hands in the papers of a list, in order. */
    List<AttachmentId> handIn(List<JsonObject> papers) {
        return papers.stream().map(this::handIn).toList();
    }

    AttachmentId handIn(JsonObject paper) {
        return take(paper).id();
    }

    /** Hands in a paper and says how it was stored. */
    AttachmentView take(JsonObject paper) {
        var name = paper.getString("name");
        var lines = paper.getJsonArray("text").getValuesAs(JsonString::getString);
        var bytes = name.endsWith(".pdf") ? pdf(paper.getString("title"), lines) : text(lines);
        return intake.take(name, new ByteArrayInputStream(bytes));
    }

    /** A made-up paper of its own, a paragraph a line. */
    AttachmentView signed(String title, String text) {
        return intake.take("norma.pdf", new ByteArrayInputStream(pdf(title, List.of(text.split("\n\n", -1)))));
    }

    private static byte[] text(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(String title, List<String> lines) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4);
        PdfWriter.getInstance(document, bytes);
        document.addTitle(title);
        document.open();
        document.add(new Paragraph(title));
        lines.forEach(line -> document.add(new Paragraph(line)));
        document.close();
        return bytes.toByteArray();
    }
}
