package pe.cumbe.gazette;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentStore;
import pe.cumbe.shared.Rejected;

/** Takes the text out of a signed file, for an editor to look at: what is printed in columns comes as it may. */
@ApplicationScoped
public class PdfText {

    private static final Logger LOG = Logger.getLogger(PdfText.class.getName());
    private static final int MOST_PAGES = 600;

    private final AttachmentStore store;

    @Inject
    public PdfText(AttachmentStore store) {
        this.store = store;
    }

    /** The text of the stored file, a blank line between pages; refused when there is none to take. */
    public String of(AttachmentId file) {
        return read(store.path(file));
    }

    static String read(Path file) {
        var text = new StringBuilder();
        try (var reader = new PdfReader(file.toString())) {
            var pages = new PdfTextExtractor(reader);
            for (int page = 1; page <= Math.min(MOST_PAGES, reader.getNumberOfPages()); page++) {
                text.append(pages.getTextFromPage(page).strip()).append("\n\n");
                if (text.length() > SheetRules.LONGEST_TEXT) {
                    throw new Rejected(EditionReason.TEXT_TOO_LONG);
                }
            }
        } catch (Rejected tooLong) {
            throw tooLong;
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError unreadable) {
            // a file that anybody made may break the reader in any way; one that is locked wants a library we do not
            // have
            LOG.log(Level.FINE, "the text of a file could not be read", unreadable);
            throw new Rejected(EditionReason.PDF_UNREADABLE);
        }
        var plain = text.toString()
                .replace("\u0000", "")
                .replaceAll("(?m)[ \\t]+$", "")
                .strip();
        if (plain.isEmpty()) {
            throw new Rejected(EditionReason.PDF_WITHOUT_TEXT);
        }
        return plain;
    }
}
