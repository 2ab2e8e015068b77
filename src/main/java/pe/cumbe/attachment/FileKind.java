package pe.cumbe.attachment;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that are taken: what an office can open without running anything. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg jpeg jpe jfif"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    /** Photographs of some telephones. */
    HEIC("image/heic", "heic heif"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("text/csv", "csv"),
    TXT("text/plain", "txt"),
    /** What an office reads aloud: no case is handed in like that. */
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a");

    /** What people hand in with a case. */
    public static final Set<FileKind> HANDED_IN = Collections.unmodifiableSet(EnumSet.range(PDF, TXT));

    /** What a dependency keeps to show it. */
    public static final Set<FileKind> SHOWN = Collections.unmodifiableSet(EnumSet.allOf(FileKind.class));

    private final String mediaType;
    /** Parted by spaces, the usual one first. */
    private final String extensions;

    FileKind(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending its name has; the first of those it may have. */
    public String extension() {
        return extensions().get(0);
    }

    boolean mayEndIn(String extension) {
        return extensions().contains(extension);
    }

    private List<String> extensions() {
        return List.of(extensions.split(" ", -1));
    }

    static Optional<FileKind> endingIn(String extension) {
        return Arrays.stream(values()).filter(kind -> kind.mayEndIn(extension)).findFirst();
    }

    static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** What a form tells the browser it takes; the browser only helps, the content decides. */
    public static String accepted() {
        return accepted(HANDED_IN);
    }

    /** The same of some kinds. */
    public static String accepted(Set<FileKind> kinds) {
        return String.join(
                ",",
                kinds.stream()
                        .flatMap(kind -> kind.extensions().stream())
                        .map(extension -> "." + extension)
                        .toList());
    }
}
