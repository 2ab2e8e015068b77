package pe.cumbe.transparency;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.FileKind;

/**
 * The file of a publication that is one; its fingerprint is the publication's.
 *
 * @param size in bytes
 */
public record PublishedFile(AttachmentId id, String name, FileKind kind, long size) {

    /** What everybody can open; photographs as telephones write them are not for publishing. */
    private static final Set<FileKind> KINDS = Set.copyOf(EnumSet.of(
            FileKind.PDF,
            FileKind.XLSX,
            FileKind.ODS,
            FileKind.CSV,
            FileKind.DOCX,
            FileKind.ODT,
            FileKind.TXT,
            FileKind.JPEG,
            FileKind.PNG));

    static PublishedFile of(AttachmentView file) {
        return new PublishedFile(file.id(), file.name(), file.kind(), file.size());
    }

    static boolean mayBe(FileKind kind) {
        return KINDS.contains(kind);
    }

    /** What a form tells the browser it takes; the browser only helps, the content decides. */
    public static String accepted() {
        return String.join(
                ",",
                List.of(FileKind.values()).stream()
                        .filter(PublishedFile::mayBe)
                        .map(kind -> "." + kind.extension())
                        .toList());
    }
}
