package pe.cumbe.draft.web;

import jakarta.servlet.http.Part;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import pe.cumbe.draft.DraftView.DraftFile;
import pe.cumbe.shared.web.Megabytes;

/** A place for one file: what a requirement asks, or any other document. */
public class DocumentSlot {

    private static final int MARK = 6;

    private final String key;
    private final String label;
    private final boolean requirement;
    private @Nullable Part part;
    private @Nullable DraftFile file;

    private DocumentSlot(String key, String label, boolean requirement) {
        this.key = key;
        this.label = label;
        this.requirement = requirement;
    }

    /** For a requirement; its key depends on its words alone, so that another revision does not mix them up. */
    static DocumentSlot of(String requirement) {
        try {
            var mark = MessageDigest.getInstance("SHA-256").digest(requirement.getBytes(StandardCharsets.UTF_8));
            return new DocumentSlot("r" + HexFormat.of().formatHex(mark, 0, MARK), requirement, true);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static DocumentSlot other(int number, String label) {
        return new DocumentSlot("otro" + number, label, false);
    }

    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public boolean isRequirement() {
        return requirement;
    }

    /** Whether the words ask for the request itself, which this form already is. */
    public boolean isTheFormItself() {
        return requirement && label.matches("(?i)(solicitud|tu escrito|formulario)\\b.*");
    }

    public @Nullable Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part part) {
        this.part = part;
    }

    public @Nullable DraftFile getFile() {
        return file;
    }

    /** «titulo.pdf (1,8 MB)», of the file that is there. */
    public String getHeld() {
        return file == null ? "" : file.name() + " (" + Megabytes.of(file.size()) + ")";
    }

    void hold(@Nullable DraftFile held) {
        this.file = held;
    }

    public boolean isFilled() {
        return file != null;
    }

    /** Whether the person has to be warned that it is missing. */
    public boolean isMissing() {
        return requirement && file == null && !isTheFormItself();
    }
}
