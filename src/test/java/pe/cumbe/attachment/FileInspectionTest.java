package pe.cumbe.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileInspectionTest {

    @TempDir
    private Path folder;

    @Test
    void what_people_hand_in_is_known_by_its_content() {
        assertThat(kindOf(AttachmentFixtures.aPdf())).contains(FileKind.PDF);
        assertThat(kindOf(AttachmentFixtures.aPhoto())).contains(FileKind.JPEG);
        assertThat(kindOf(AttachmentFixtures.aPicture())).contains(FileKind.PNG);
        assertThat(kindOf("RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1)))
                .contains(FileKind.WEBP);
        assertThat(kindOf("\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1)))
                .contains(FileKind.HEIC);
        assertThat(kindOf(AttachmentFixtures.aSound(400))).contains(FileKind.MP3);
        assertThat(kindOf("\0\0\0\u0018ftypM4A \0\0\0\0M4A mp42".getBytes(StandardCharsets.ISO_8859_1)))
                .contains(FileKind.M4A);
    }

    @Test
    void texts_are_taken_in_any_encoding() {
        assertThat(kindOf("Señor director: pido una copia.\r\n".getBytes(StandardCharsets.UTF_8)))
                .contains(FileKind.TXT);
        assertThat(kindOf("Señor director: pido una copia.\r\n".getBytes(Charset.forName("windows-1252"))))
                .contains(FileKind.TXT);
    }

    @Test
    void documents_of_office_programs_are_known_by_what_is_inside() {
        assertThat(kindOf(AttachmentFixtures.zipOf("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")))
                .contains(FileKind.DOCX);
        assertThat(kindOf(AttachmentFixtures.zipOf("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<x/>")))
                .contains(FileKind.XLSX);
        assertThat(kindOf(AttachmentFixtures.zipOf("mimetype", "application/vnd.oasis.opendocument.text")))
                .contains(FileKind.ODT);
        assertThat(kindOf(AttachmentFixtures.zipOf("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .contains(FileKind.ODS);
    }

    @Test
    void programs_pages_macros_and_plain_archives_are_not_taken() {
        assertThat(kindOf(AttachmentFixtures.aProgram())).isEmpty();
        assertThat(kindOf("#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(kindOf("<!DOCTYPE html><html><script>1</script></html>".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(kindOf("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"
                        .getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(kindOf(AttachmentFixtures.zipOf(
                        "[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>", "word/vbaProject.bin", "x")))
                .isEmpty();
        assertThat(kindOf(AttachmentFixtures.zipOf("a.txt", "a"))).isEmpty();
        assertThat(kindOf(AttachmentFixtures.zipOf("mimetype", "application/pdf")))
                .isEmpty();
    }

    private Optional<FileKind> kindOf(byte[] content) {
        try {
            var file = Files.createTempFile(folder, "x", ".pdf");
            Files.write(file, content);
            return new FileInspection().kindOf(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
