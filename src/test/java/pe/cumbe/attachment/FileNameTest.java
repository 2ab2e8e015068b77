package pe.cumbe.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "titulo.pdf, PDF, titulo.pdf",
        "Título de Ñusta.PDF, PDF, Título de Ñusta.pdf",
        "C:\\fakepath\\DNI.jpeg, JPEG, DNI.jpg",
        "../../etc/passwd, TXT, passwd.txt",
        "foto.jpg, PNG, foto.png",
        "programa.exe, PDF, programa.exe.pdf",
        "'a<b>:\"|?*;c.pdf', PDF, a b c.pdf",
        "'  ..  ', PDF, archivo.pdf",
        "'.pdf', PDF, archivo.pdf",
    })
    void a_name_is_made_harmless_and_ends_as_its_content_does(String given, FileKind kind, String cleaned) {
        assertThat(FileName.clean(given, kind)).isEqualTo(cleaned);
    }

    @Test
    void invisible_signs_cannot_disguise_an_ending() {
        assertThat(FileName.clean("foto\u202Egpj.exe\u0000\n.pdf", FileKind.PDF))
                .isEqualTo("foto gpj.exe.pdf");
    }

    @Test
    void a_long_name_is_cut_and_keeps_its_ending() {
        assertThat(FileName.clean("ñ".repeat(500) + ".pdf", FileKind.PDF))
                .hasSize(124)
                .endsWith("ñ.pdf");
    }
}
