package pe.cumbe.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind. */
public final class AttachmentFixtures {

    private AttachmentFixtures() {}

    /** A desk whose news nobody hears. */
    public static AttachmentDesk desk(Attachments attachments) {
        return new AttachmentDesk(attachments, new NoEvent<>());
    }

    /** The name of a file that this desk has just entered. */
    public static AttachmentId stored(AttachmentDesk desk) {
        var id = AttachmentId.fresh();
        desk.enter(new AttachmentView(
                id, "uno.pdf", FileKind.PDF, 70, Fingerprint.of(Fingerprint.measure()), Instant.EPOCH));
        return id;
    }

    public static byte[] aPdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The head of an MP3 and some silence. */
    public static byte[] aSound(int size) {
        var bytes = new byte[size];
        System.arraycopy(
                new byte[] {'I', 'D', '3', 3, 0, 0, 0, 0, 0, 0, (byte) 0xFF, (byte) 0xFB, 0x10, (byte) 0xC4},
                0,
                bytes,
                0,
                14);
        return bytes;
    }

    public static byte[] aPhoto() {
        var bytes = new byte[300];
        System.arraycopy(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0},
                0,
                bytes,
                0,
                11);
        return bytes;
    }

    public static byte[] aPicture() {
        var bytes = new byte[100];
        System.arraycopy(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'},
                0,
                bytes,
                0,
                16);
        return bytes;
    }

    public static byte[] aProgram() {
        var bytes = new byte[200];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        return bytes;
    }

    public static byte[] zipOf(String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
