package pe.cumbe.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentFixtures;
import pe.cumbe.attachment.AttachmentReason;
import pe.cumbe.shared.Reason;

/**
 * What enemies hand in as a file, row by row: refused with its reason, or drawn anew so that only the picture is left, or
 * kept under a name that harms nobody. {@link HostileInputsTest} walks them. Large ones are streams that nobody keeps.
 */
final class HostileFiles {

    /** As large as a file may be here. */
    static final int LIMIT = 1_000_000;

    /**
     * A file.
     *
     * @param reason why it is refused; null where it is taken and made harmless
     * @param words whether it is taken for plain words, which a browser saves and never reads as anything else
     */
    record Row(String what, String name, Supplier<InputStream> content, @Nullable Reason reason, boolean words) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String LAUGHS = "<!DOCTYPE svg [<!ENTITY a \"ja\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" ";
    private static final Reason KIND = AttachmentReason.KIND_NOT_ALLOWED;
    private static final byte[] PICTURE = ALibrary.picture("png", 40, 30, 0x33aa55);
    private static final byte[] PHOTO = ALibrary.picture("jpg", 40, 30, 0x33aa55);
    private static final byte[] HEAD = Arrays.copyOf(PICTURE, 33);

    static final List<Row> ROWS = new ArrayList<>();

    private HostileFiles() {}

    static {
        wrongKinds();
        brokenPictures();
        hugePictures();
        polyglots();
        streams();
        names();
    }

    private static void wrongKinds() {
        refused("nada", "foto.png", new byte[0], AttachmentReason.EMPTY);
        refused("un programa con nombre de foto", "foto.jpg", AttachmentFixtures.aProgram(), KIND);
        refused("HTML con nombre de foto", "foto.png", text("<!DOCTYPE html><html>" + SCRIPT + "</html>"), KIND);
        refused("HTML con nombre de PDF", "acta.pdf", text("<html><body>" + SCRIPT + "</body></html>"), KIND);
        refused("SVG", "logo.svg", text(SVG + "/>"), KIND);
        refused("SVG con programa", "logo.svg", text(SVG + ">" + SCRIPT + "</svg>"), KIND);
        refused("SVG con manejador", "logo.png", text(SVG + "onload=\"alert(1)\"/>"), KIND);
        words("SVG con bomba de entidades", "logo.svg", text(LAUGHS + SVG + "><text>&c;</text></svg>"));
        words(
                "SVG con entidad de afuera",
                "logo.svg",
                text("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + SVG + "><text>&x;</text></svg>"));
        refused(
                "XML con hoja de estilo",
                "x.xml",
                text("<?xml version=\"1.0\"?><?xml-stylesheet href=\"x\"?><a/>"),
                KIND);
        refused("zip", "todo.zip", AttachmentFixtures.zipOf("a.txt", "a"), KIND);
        refused("zip que sale de su carpeta", "todo.docx", AttachmentFixtures.zipOf("../../etc/passwd", "a"), KIND);
        refused("zip con nombre de PDF", "acta.pdf", AttachmentFixtures.zipOf("a.html", SCRIPT), KIND);
        refused(
                "documento con programa",
                "acta.docx",
                AttachmentFixtures.zipOf(
                        "[Content_Types].xml", "<a/>", "word/document.xml", "<a/>", "word/vbaProject.bin", "x"),
                KIND);
        refused(
                "documento cortado",
                "acta.docx",
                Arrays.copyOf(AttachmentFixtures.zipOf("[Content_Types].xml", "<a/>", "word/document.xml", "<a/>"), 60),
                KIND);
        refused("jar", "x.jar", AttachmentFixtures.zipOf("META-INF/MANIFEST.MF", "Main-Class: x"), KIND);
        refused(
                "un audio que pesa demasiado",
                "saludo.mp3",
                AttachmentFixtures.aSound(150 * 1024 + 1),
                MediaReason.SOUND_TOO_HEAVY);
        refused("GIF", "foto.gif", text("GIF89a\1\0\1\0\0\0\0;"), KIND);
        refused("guion de consola", "x.txt", text("#!/bin/sh\nrm -rf /\n"), KIND);
        refused(
                "WebP",
                "foto.webp",
                text("RIFF\u001a\0\0\0WEBPVP8L\r\0\0\0/\0\0\0\u0010\u0007\u0010\u0011\u0011"),
                MediaReason.PICTURE_KIND);
        refused("HEIC", "foto.heic", text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), MediaReason.PICTURE_KIND);
    }

    private static void brokenPictures() {
        refused("PNG que es solo su firma", "foto.png", Arrays.copyOf(PICTURE, 8), MediaReason.PICTURE_UNUSABLE);
        refused("PNG que es solo su cabeza", "foto.png", HEAD, MediaReason.PICTURE_UNUSABLE);
        refused("PNG cortado", "foto.png", Arrays.copyOf(PICTURE, 50), MediaReason.PICTURE_UNUSABLE);
        refused("PNG de 0 por 0", "foto.png", png(0, 0, new byte[0]), MediaReason.PICTURE_UNUSABLE);
        refused("PNG con basura adentro", "foto.png", png(40, 30, new byte[] {1, 2, 3}), MediaReason.PICTURE_UNUSABLE);
        refused("JPEG que es solo su firma", "foto.jpg", AttachmentFixtures.aPhoto(), MediaReason.PICTURE_UNUSABLE);
        refused("JPEG cortado en la cabeza", "foto.jpg", Arrays.copyOf(PHOTO, 30), MediaReason.PICTURE_UNUSABLE);
        refused("JPEG sin puntos", "foto.jpg", Arrays.copyOf(PHOTO, 160), MediaReason.PICTURE_UNUSABLE);
    }

    private static void hugePictures() {
        var tooLarge = MediaReason.PICTURE_TOO_LARGE;
        refused("PNG de 50 000 por 50 000", "foto.png", png(50_000, 50_000, zeros(2_000_000)), tooLarge);
        refused("PNG de 50 000 por 1", "foto.png", png(50_000, 1, zeros(150_001)), tooLarge);
        refused("PNG de 1 por 50 000", "foto.png", png(1, 50_000, zeros(200_000)), tooLarge);
        refused("PNG de 2 mil millones", "foto.png", png(Integer.MAX_VALUE, Integer.MAX_VALUE, new byte[1]), tooLarge);
        refused("PNG de 10 000 por 10 000", "foto.png", png(10_000, 10_000, zeros(1_000_000)), tooLarge);
        refused("JPEG que dice 65 500 por 65 500", "foto.jpg", photo(65_500, 65_500), tooLarge);
        refused("JPEG que dice 20 001 por 1", "foto.jpg", photo(20_001, 1), tooLarge);
    }

    private static void polyglots() {
        made("PNG que también es un zip", "foto.png", join(PICTURE, AttachmentFixtures.zipOf("a.html", SCRIPT)));
        made("PNG que también es HTML", "foto.png", join(PICTURE, text(SCRIPT)));
        made("PNG que también es PHP", "foto.php.png", join(PICTURE, text("<?php system($_GET[0]); ?>")));
        made(
                "PNG con palabras escritas dentro",
                "foto.png",
                join(HEAD, chunk("tEXt", text("Author\0" + SCRIPT)), tail()));
        made("PNG con nombre de HTML", "foto.html", PICTURE);
        made("JPEG con HTML en un comentario", "foto.jpg", marked(0xFE, text(SCRIPT)));
        made("JPEG que dice dónde se tomó", "foto.jpg", marked(0xE1, text("Exif\0\0GPS -7.16, -78.51")));
        made("JPEG que también es un zip", "foto.jpg", join(PHOTO, AttachmentFixtures.zipOf("a.jsp", SCRIPT)));
        made("JPEG que también es un PDF", "foto.jpg", join(PHOTO, AttachmentFixtures.aPdf()));
    }

    private static void streams() {
        ROWS.add(new Row("100 MB", "grande.pdf", () -> new Zeros(100_000_000), AttachmentReason.TOO_LARGE, false));
        ROWS.add(new Row(
                "uno que no termina", "x.pdf", () -> new Zeros(Long.MAX_VALUE), AttachmentReason.TOO_LARGE, false));
        ROWS.add(
                new Row("uno más del límite", "x.txt", () -> new Zeros(LIMIT + 1L), AttachmentReason.TOO_LARGE, false));
    }

    private static void names() {
        for (var name : List.of(
                "../../../etc/passwd.png",
                "..\\..\\windows\\win.png",
                "/etc/cron.d/x.png",
                "C:\\autoexec.png",
                "foto\u0000.exe.png",
                "foto\u202Egnp.exe",
                "foto\u2066\u2069.png",
                "....png",
                ".htaccess",
                "a%2f..%2fb.png",
                "<img src=x onerror=alert(1)>.png",
                "a\r\nSet-Cookie: x=1.png",
                "x; rm -rf /.png",
                "x".repeat(5000) + ".png",
                "   ",
                "\uFFFD\uD800.png",
                "foto.png.exe",
                "ＡＢＣ．ｐｎｇ")) {
            made(
                    "nombre «" + name.substring(0, Math.min(30, name.length())).replaceAll("\\p{C}", "?") + "»",
                    name,
                    PICTURE);
        }
    }

    private static void refused(String what, String name, byte[] content, Reason reason) {
        ROWS.add(new Row(what, name, () -> new ByteArrayInputStream(content), reason, false));
    }

    private static void made(String what, String name, byte[] content) {
        ROWS.add(new Row(what, name, () -> new ByteArrayInputStream(content), null, false));
    }

    private static void words(String what, String name, byte[] content) {
        ROWS.add(new Row(what, name, () -> new ByteArrayInputStream(content), null, true));
    }

    /** Each byte is the number of the character. */
    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] tail() {
        return Arrays.copyOfRange(PICTURE, 33, PICTURE.length);
    }

    private static byte[] chunk(String type, byte[] content) {
        var sum = new CRC32();
        sum.update(text(type));
        sum.update(content);
        return join(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                text(type),
                content,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** A whole PNG that says so of its size. */
    private static byte[] png(int width, int height, byte[] points) {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return join(
                Arrays.copyOf(PICTURE, 8),
                chunk("IHDR", head.array()),
                chunk("IDAT", points),
                chunk("IEND", new byte[0]));
    }

    /** So many of them, small. */
    private static byte[] zeros(int many) {
        var bytes = new ByteArrayOutputStream();
        try (var small = new DeflaterOutputStream(bytes, new Deflater(9))) {
            small.write(new byte[many]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A photograph that says so of its size. */
    private static byte[] photo(int width, int height) {
        var bytes = PHOTO.clone();
        for (int at = 2; at < bytes.length - 9; at++) {
            if ((bytes[at] & 0xFF) == 0xFF && (bytes[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(bytes, at + 5, 4).putShort((short) height).putShort((short) width);
                return bytes;
            }
        }
        throw new IllegalStateException("no start of frame");
    }

    /** A photograph with something written before its points. */
    private static byte[] marked(int marker, byte[] content) {
        var length = ByteBuffer.allocate(4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .array();
        return join(Arrays.copyOf(PHOTO, 2), length, content, Arrays.copyOfRange(PHOTO, 2, PHOTO.length));
    }

    /** Bytes that are nowhere. */
    static final class Zeros extends InputStream {

        private final long size;
        private long read;

        Zeros(long size) {
            this.size = size;
        }

        long handedOut() {
            return read;
        }

        @Override
        public int read() {
            return read++ < size ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (read >= size) {
                return -1;
            }
            int some = (int) Math.min(most, size - read);
            Arrays.fill(into, from, from + some, (byte) 0);
            read += some;
            return some;
        }
    }
}
