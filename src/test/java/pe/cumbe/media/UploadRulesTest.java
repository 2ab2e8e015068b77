package pe.cumbe.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import me.desair.tus.server.upload.UploadId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadRulesTest {

    private static final long FILE = 20_000_000;
    private static final long DISK = 100 * FILE;

    @Test
    void the_name_of_a_file_is_read_whatever_its_letters() {
        assertThat(UploadRules.name("filename " + base64("Guía de trámites ñ.pdf")))
                .hasValue("Guía de trámites ñ.pdf");
        assertThat(UploadRules.name("size MQ==,filename " + base64(" plano.png ")))
                .hasValue("plano.png");
        assertThat(UploadRules.name("filename " + base64("C:\\Usuarios\\Juana\\plano.png")))
                .hasValue("plano.png");
        assertThat(UploadRules.name("filename " + base64("../../etc/passwd"))).hasValue("passwd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "filename", "filename ", "filename !!", "filename /w==", "otro cGxhbm8=", "filename IA=="})
    void what_names_no_file_is_no_name(String metadata) {
        assertThat(UploadRules.name(metadata)).isEmpty();
    }

    @Test
    void a_name_without_end_is_no_name() {
        assertThat(UploadRules.name("filename " + base64("x".repeat(400)))).isPresent();
        assertThat(UploadRules.name("filename " + base64("x".repeat(401)))).isEmpty();
        assertThat(UploadRules.name(null)).isEmpty();
    }

    @Test
    void the_one_that_waits_longest_gives_way_to_one_more() {
        var its = new ArrayList<UploadFolder.Lying>();
        for (int age = 1; age <= UploadRules.MOST_OF_ONE - 1; age++) {
            its.add(lying(age));
        }
        Collections.shuffle(its);
        assertThat(UploadRules.givingWay(its)).isEmpty();

        its.add(0, lying(1000));
        assertThat(UploadRules.givingWay(its))
                .extracting(UploadFolder.Lying::touched)
                .containsExactly(1L);
        its.add(0, lying(1001));
        assertThat(UploadRules.givingWay(its))
                .extracting(UploadFolder.Lying::touched)
                .containsExactly(1L, 2L);
    }

    @Test
    void all_together_may_promise_so_much_and_no_more() {
        var most = Collections.nCopies(UploadRules.MOST_FILES - 1, FILE);

        assertThat(UploadRules.hasRoom(most, FILE, FILE, DISK)).isTrue();
        assertThat(UploadRules.hasRoom(most, FILE + 1, FILE, DISK)).isFalse();
    }

    @Test
    void the_disk_is_never_filled() {
        var left = UploadRules.FILES_LEFT_FREE * FILE;

        assertThat(UploadRules.hasRoom(List.of(), FILE, FILE, FILE + left)).isTrue();
        assertThat(UploadRules.hasRoom(List.of(), FILE, FILE, FILE + left - 1)).isFalse();
        assertThat(UploadRules.hasRoom(List.of(1L), FILE, FILE, FILE + left)).isFalse();
    }

    private static UploadFolder.Lying lying(long touched) {
        return new UploadFolder.Lying(new UploadId(UUID.randomUUID()), "editor.dre@DRE", 1, touched, false);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
