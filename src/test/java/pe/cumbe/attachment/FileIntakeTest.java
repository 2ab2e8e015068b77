package pe.cumbe.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Settings;

class FileIntakeTest {

    private static final Instant NOW = Instant.parse("2026-03-07T15:42:00Z");
    private static final int LIMIT = 1000;

    @TempDir
    private Path root;

    private final AttachmentDesk desk = new AttachmentDesk(new InMemoryAttachments(), new NoEvent<>());
    private AttachmentStore store;
    private FileIntake intake;

    @BeforeEach
    void open() {
        var clock = Clock.fixed(NOW, OfficialClock.ZONE);
        store = new AttachmentStore(root, FileChannel::open, desk, clock);
        intake = new FileIntake(small(), store, new FileInspection(), new VirusCheck(Optional.empty()), desk, clock);
    }

    @Test
    void a_file_is_kept_whole_and_entered_with_its_fingerprint() throws IOException {
        var content = AttachmentFixtures.aPdf();

        var stored = intake.take("C:\\fakepath\\Título.PDF", new ByteArrayInputStream(content));

        assertThat(stored.name()).isEqualTo("Título.pdf");
        assertThat(stored.kind()).isEqualTo(FileKind.PDF);
        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(stored.fingerprint().value())
                .isEqualTo(
                        java.util.HexFormat.of().formatHex(Fingerprint.measure().digest(content)));
        assertThat(store.path(stored.id())).hasBinaryContent(content);
        assertThat(desk.find(stored.id())).contains(stored);
        assertThat(filesOnDisk()).hasSize(1);
    }

    @Test
    void what_is_refused_leaves_nothing_behind() throws IOException {
        assertRefused(new byte[0], AttachmentReason.EMPTY);
        assertRefused(AttachmentFixtures.aProgram(), AttachmentReason.KIND_NOT_ALLOWED);
        assertRefused(new byte[LIMIT + 1], AttachmentReason.TOO_LARGE);

        assertThat(filesOnDisk()).isEmpty();
    }

    @Test
    void a_sound_is_nothing_to_hand_in_with_a_case_and_something_for_a_library() {
        var sound = AttachmentFixtures.aSound(400);

        assertRefused(sound, AttachmentReason.KIND_NOT_ALLOWED);
        assertThat(intake.take("Saludo.mp3", new ByteArrayInputStream(sound), FileKind.SHOWN)
                        .kind())
                .isEqualTo(FileKind.MP3);
        assertThat(FileKind.accepted()).doesNotContain("mp3");
    }

    @Test
    void a_file_of_exactly_the_limit_is_taken() {
        var content = new byte[LIMIT];
        java.util.Arrays.fill(content, (byte) 'a');

        assertThat(intake.take("a.txt", new ByteArrayInputStream(content)).size())
                .isEqualTo(LIMIT);
    }

    @Test
    void the_sweep_takes_only_what_is_old_and_has_no_row() throws IOException {
        var kept = intake.take("a.pdf", new ByteArrayInputStream(AttachmentFixtures.aPdf()));
        var lost = intake.take("b.pdf", new ByteArrayInputStream(AttachmentFixtures.aPdf()));
        var fresh = intake.take("c.pdf", new ByteArrayInputStream(AttachmentFixtures.aPdf()));
        var strange = Files.writeString(root.resolve("README"), "not ours");
        var cut = Files.writeString(root.resolve("tmp").resolve("cut"), "half a file");
        for (var path : List.of(store.path(kept.id()), store.path(lost.id()), strange, cut)) {
            Files.setLastModifiedTime(path, FileTime.from(NOW.minus(Duration.ofDays(2))));
        }
        Files.setLastModifiedTime(store.path(fresh.id()), FileTime.from(NOW));

        var swept = store.sweep(id -> id.equals(kept.id()));

        assertThat(swept).containsExactlyInAnyOrder(store.path(lost.id()), cut);
        assertThat(filesOnDisk()).containsExactlyInAnyOrder(store.path(kept.id()), store.path(fresh.id()), strange);
    }

    private void assertRefused(byte[] content, AttachmentReason reason) {
        assertThatThrownBy(() -> intake.take("a.pdf", new ByteArrayInputStream(content)))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.reasons()).containsExactly(reason));
    }

    private List<Path> filesOnDisk() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static Settings small() {
        return new Settings() {
            @Override
            public long uploadLimit() {
                return LIMIT;
            }
        };
    }
}
