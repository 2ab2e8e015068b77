package pe.cumbe.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Slug;
import pe.cumbe.shared.web.Texts;

/** Nothing that an enemy hands in as a file runs, fills the memory, or leaves where it was put. */
class HostileInputsTest {

    /** What a refusal may take of the memory, in bytes: far less than any picture that is not drawn would. */
    private static final long LITTLE = 24_000_000;

    private static final Texts TEXTS = new Texts();

    @TempDir
    private Path folder;

    private ALibrary library;

    @BeforeEach
    void open() {
        library = new ALibrary(folder, HostileFiles.LIMIT);
    }

    static List<HostileFiles.Row> refusals() {
        return HostileFiles.ROWS.stream().filter(row -> row.reason() != null).toList();
    }

    static List<HostileFiles.Row> pictures() {
        return HostileFiles.ROWS.stream()
                .filter(row -> row.reason() == null && !row.words())
                .toList();
    }

    static List<HostileFiles.Row> words() {
        return HostileFiles.ROWS.stream().filter(HostileFiles.Row::words).toList();
    }

    @Test
    void the_list_is_long_and_says_nothing_twice() {
        assertThat(HostileFiles.ROWS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(HostileFiles.ROWS).extracting(HostileFiles.Row::what).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void it_is_refused_in_spanish_and_leaves_nothing(HostileFiles.Row row) throws Exception {
        try (var content = row.content().get()) {
            var before = allocated();
            assertThatThrownBy(() -> library.intake.take(ALibrary.DRE, row.name(), content, ALibrary.EDITOR))
                    .isInstanceOfSatisfying(Rejected.class, refused -> {
                        assertThat(refused.reasons()).containsExactly(row.reason());
                        assertThat(TEXTS.of(refused.reasons().get(0))).isNotBlank();
                    });
            assertThat(allocated() - before).isLessThan(LITTLE);
            if (content instanceof HostileFiles.Zeros endless) {
                assertThat(endless.handedOut()).isLessThan(HostileFiles.LIMIT + 100_000L);
            }
        }
        assertThat(library.onDisk(folder)).isEmpty();
        assertThat(library.desk.list(ALibrary.DRE, 1, ALibrary.EDITOR).total()).isZero();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void it_is_nothing_but_a_picture_from_now_on(HostileFiles.Row row) throws Exception {
        try (var content = row.content().get()) {
            var file = library.intake
                    .take(ALibrary.DRE, row.name(), content, ALibrary.EDITOR)
                    .file();

            assertThat(Slug.isSlug(file.word())).isTrue();
            assertThat(file.title())
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(150)
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}<>/\\\\%]");
            for (var size : PictureSize.values()) {
                var jpeg = library.desk
                        .picture(ALibrary.DRE, file.word(), 1, size, ALibrary.EDITOR)
                        .orElseThrow()
                        .jpeg();
                assertThat(new String(jpeg, StandardCharsets.ISO_8859_1))
                        .startsWith("\u00ff\u00d8\u00ff")
                        .endsWith("\u00ff\u00d9")
                        .doesNotContain("script", "<?php", "PK\3\4", "%PDF", "Exif", "GPS");
            }
        }
        assertThat(library.onDisk(folder)).isEmpty();
    }

    /** A file of its kind is saved, never shown ({@code text/plain}, {@code nosniff}, as an attachment). */
    @ParameterizedTest
    @MethodSource("words")
    void markup_that_hides_its_kind_is_plain_words_that_nobody_reads_as_anything_else(HostileFiles.Row row)
            throws Exception {
        try (var content = row.content().get()) {
            var file = library.intake
                    .take(ALibrary.DRE, row.name(), content, ALibrary.EDITOR)
                    .file();

            assertThat(file.kind()).isEqualTo(FileKind.TXT);
            assertThat(file.kind().mediaType()).isEqualTo("text/plain");
            assertThat(library.desk
                            .open(ALibrary.DRE, file.word(), ALibrary.EDITOR)
                            .orElseThrow()
                            .versions())
                    .extracting(MediaVersionView::name)
                    .containsExactly("logo.svg.txt");
        }
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
