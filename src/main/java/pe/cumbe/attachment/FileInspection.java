package pe.cumbe.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Says what a file is by its content alone; the name it came with is not asked. */
@ApplicationScoped
public class FileInspection {

    private static final int LONGEST_TYPE = 100;

    /** The kind, where it is one that is taken. */
    Optional<FileKind> kindOf(Path file) {
        var type = detect(file);
        return switch (type) {
            // what office programs write is a zip with a known inside
            case "application/zip",
                    "application/x-tika-ooxml",
                    "application/vnd.oasis.opendocument.text",
                    "application/vnd.oasis.opendocument.spreadsheet" -> inside(file);
            case "image/heif" -> Optional.of(FileKind.HEIC);
            default -> FileKind.of(type);
        };
    }

    private static String detect(Path file) {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(content, new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FileKind> inside(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var type = zip.getEntry("mimetype");
            if (type != null) {
                try (var stream = zip.getInputStream(type)) {
                    var declared = new String(stream.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
                    return FileKind.of(declared).filter(kind -> kind == FileKind.ODT || kind == FileKind.ODS);
                }
            }
            // documents with macros carry a program
            if (zip.getEntry("[Content_Types].xml") == null || holdsProgram(zip)) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(FileKind.DOCX);
            }
            return zip.getEntry("xl/workbook.xml") != null ? Optional.of(FileKind.XLSX) : Optional.empty();
        } catch (ZipException broken) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsProgram(ZipFile zip) {
        return zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
    }
}
