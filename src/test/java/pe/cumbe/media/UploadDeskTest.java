package pe.cumbe.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import me.desair.tus.server.upload.UploadInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.cumbe.account.AccountFixtures;
import pe.cumbe.account.AccountFixtures.HandClock;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.Role;
import pe.cumbe.attachment.AttachmentFixtures;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

class UploadDeskTest {

    private static final int LIMIT = 1_000_000;
    private static final Actor COLLEAGUE =
            AccountFixtures.actor("editora.dre", new Grant(Role.EDITOR, ALibrary.DRE, null));
    private static final String NAME = metadata("acta.pdf");

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock();
    private final byte[] pdf = AttachmentFixtures.aPdf();
    private ALibrary library;
    private UploadDesk desk;

    @BeforeEach
    void open() {
        library = new ALibrary(folder.resolve("files"), LIMIT);
        desk = aDesk();
    }

    /** As after a start of the server: nothing is remembered but what lies on the disk. */
    private UploadDesk aDesk() {
        var made = new UploadDesk(folder.resolve("uploads"), library.intake, clock);
        made.storage().setUploadExpirationPeriod(made.keptMillis());
        return made;
    }

    @Test
    void a_file_that_came_in_pieces_enters_the_library_byte_for_byte() throws Exception {
        var id = begun(pdf.length);
        append(id, Arrays.copyOfRange(pdf, 0, 30));
        append(id, Arrays.copyOfRange(pdf, 30, pdf.length));

        var end = deliver(id);

        assertThat(end).isEqualTo(new UploadEnd("acta.pdf", "acta", false, java.util.Optional.empty()));
        assertThat(library.onDisk(folder.resolve("files")))
                .singleElement()
                .satisfies(file -> assertThat(Files.readAllBytes(file)).isEqualTo(pdf));
        assertThat(library.desk.document(ALibrary.DRE, "acta", 1, ALibrary.EDITOR))
                .isPresent();
    }

    @Test
    void delivered_twice_it_is_one_file_and_says_the_same() throws Exception {
        var id = whole();

        var first = deliver(id);
        library.desk.remove(
                library.desk
                        .open(ALibrary.DRE, "acta", ALibrary.EDITOR)
                        .orElseThrow()
                        .file()
                        .ref(),
                ALibrary.EDITOR);

        assertThat(deliver(id)).isEqualTo(first);
        assertThat(library.desk.list(ALibrary.DRE, 1, ALibrary.EDITOR).total()).isZero();
    }

    @Test
    void killed_between_the_library_and_the_answer_it_is_still_one_file() throws Exception {
        library.take("acta.pdf", pdf);

        assertThat(deliver(whole()).already()).isTrue();
        assertThat(library.desk.list(ALibrary.DRE, 1, ALibrary.EDITOR).total()).isOne();
    }

    @Test
    void what_the_library_refuses_is_told_again_and_leaves_nothing() throws Exception {
        var id = begun(9);
        append(id, "MZ virus!".getBytes(StandardCharsets.US_ASCII));

        var end = deliver(id);

        assertThat(end.refusal()).hasValue("AttachmentReason.KIND_NOT_ALLOWED");
        assertThat(deliver(id)).isEqualTo(end);
        assertThat(bytesOf(id)).doesNotExist();
        assertThat(library.onDisk(folder.resolve("files"))).isEmpty();
    }

    @Test
    void half_a_file_enters_nowhere() throws Exception {
        var id = begun(pdf.length);
        append(id, Arrays.copyOfRange(pdf, 0, 30));

        refused(UploadReason.UNFINISHED, () -> deliver(id));
        assertThat(library.desk.list(ALibrary.DRE, 1, ALibrary.EDITOR).total()).isZero();
    }

    @Test
    void it_goes_on_where_a_line_that_broke_left_it() throws Exception {
        var id = begun(pdf.length);
        desk.storage().append(info(id), new Breaking(pdf, 45));

        var goesOn = info(id).getOffset();
        assertThat(goesOn).isEqualTo(45);
        append(id, Arrays.copyOfRange(pdf, goesOn.intValue(), pdf.length));
        assertThat(deliver(id).refusal()).isEmpty();
    }

    @Test
    void what_no_note_vouches_for_is_cut_off_before_more_is_added() throws Exception {
        var id = begun(pdf.length);
        append(id, Arrays.copyOfRange(pdf, 0, 30));
        Files.write(bytesOf(id), new byte[50], StandardOpenOption.APPEND);

        desk = aDesk();
        assertThat(info(id).getOffset()).isEqualTo(30);
        append(id, Arrays.copyOfRange(pdf, 30, pdf.length));

        assertThat(deliver(id).refusal()).isEmpty();
        assertThat(library.onDisk(folder.resolve("files")))
                .singleElement()
                .satisfies(file -> assertThat(Files.readAllBytes(file)).isEqualTo(pdf));
    }

    @Test
    void while_one_request_is_busy_with_it_another_hears_that_it_has_to_wait() throws Exception {
        var id = whole();

        try (var first = desk.locks().lockUploadByUri("/" + id)) {
            assertThat(first).isNotNull();
            refused(UploadReason.BUSY, () -> deliver(id));
        }
        assertThat(deliver(id).refusal()).isEmpty();
    }

    @Test
    void more_than_was_said_is_not_kept() throws Exception {
        var id = begun(10);

        append(id, new byte[100_000]);

        assertThat(Files.size(bytesOf(id))).isEqualTo(10);
        assertThat(info(id).isUploadInProgress()).isFalse();
    }

    @Test
    void a_file_without_name_size_or_room_does_not_begin() {
        refused(UploadReason.UNNAMED, () -> desk.begin(ALibrary.DRE, "", 10, ALibrary.EDITOR));
        refused(UploadReason.UNNAMED, () -> desk.begin(ALibrary.DRE, NAME, -1, ALibrary.EDITOR));
        refused(UploadReason.EMPTY, () -> desk.begin(ALibrary.DRE, NAME, 0, ALibrary.EDITOR));
        refused(UploadReason.TOO_LARGE, () -> desk.begin(ALibrary.DRE, NAME, LIMIT + 1, ALibrary.EDITOR));
        assertThat(desk.begin(ALibrary.DRE, NAME, LIMIT, ALibrary.EDITOR)).isEqualTo("editor.dre@DRE");
    }

    @Test
    void who_has_too_many_loses_the_one_that_waits_longest_and_nobody_elses() throws Exception {
        var first = begun(10);
        Files.setLastModifiedTime(bytesOf(first).getParent(), java.nio.file.attribute.FileTime.fromMillis(1));
        var theirs = UUID.fromString(desk.storage()
                .create(info("x", 10), desk.begin(ALibrary.DRE, NAME, 10, COLLEAGUE))
                .getId()
                .toString());
        for (int more = 1; more < UploadRules.MOST_OF_ONE; more++) {
            begun(10);
        }
        assertThat(info(first)).isNotNull();

        begun(10);

        assertThat(info(first)).isNull();
        assertThat(info(theirs)).isNotNull();
    }

    @Test
    void nobody_goes_on_with_what_another_began() throws Exception {
        var id = whole();

        assertThatThrownBy(() -> desk.hold(ALibrary.DRE, id, COLLEAGUE)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.deliver(ALibrary.DRE, id, "/" + id, COLLEAGUE))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.hold(ALibrary.DIRESA, id, ALibrary.STRANGER))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.hold(ALibrary.DRE, id, ALibrary.STRANGER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.hold(ALibrary.DRE, id, ALibrary.PUBLISHER))
                .isInstanceOf(NotAllowed.class);
        assertThat(desk.hold(ALibrary.DRE, id, ALibrary.EDITOR)).isEqualTo("editor.dre@DRE");
    }

    @Test
    void after_two_days_without_a_piece_it_is_gone_and_swept_away() throws Exception {
        var old = whole();
        clock.pass(Duration.ofHours(24));
        var young = begun(10);
        clock.pass(Duration.ofHours(24).plusSeconds(1));

        assertThat(info(old)).isNull();
        refused(UploadReason.GONE, () -> deliver(old));
        desk.sweep();

        assertThat(bytesOf(old).getParent()).doesNotExist();
        assertThat(info(young)).isNotNull();
    }

    @Test
    void notes_that_a_cut_left_unreadable_are_those_of_nobody_and_swept_away() throws Exception {
        var id = begun(10);
        Files.writeString(bytesOf(id).resolveSibling("info"), "length=\\u00");
        assertThat(info(id)).isNull();

        desk.sweep();
        assertThat(bytesOf(id)).as("it may be beginning in this moment").exists();
        Files.setLastModifiedTime(bytesOf(id).getParent(), java.nio.file.attribute.FileTime.fromMillis(1));
        desk.sweep();

        assertThat(bytesOf(id)).doesNotExist();
    }

    @Test
    void what_is_not_named_by_us_is_left_alone() throws IOException {
        var foreign = Files.createDirectories(folder.resolve("uploads/uploads/de-otro"));

        desk.sweep();

        assertThat(foreign).exists();
    }

    private UUID begun(long length) throws Exception {
        var owner = desk.begin(ALibrary.DRE, NAME, length, ALibrary.EDITOR);
        var made = desk.storage().create(info(NAME, length), owner);
        var id = UUID.fromString(made.getId().toString());
        var kept = info(id);
        kept.updateExpiration(desk.keptMillis());
        desk.storage().update(kept);
        return id;
    }

    private UUID whole() throws Exception {
        var id = begun(pdf.length);
        append(id, pdf);
        return id;
    }

    private static UploadInfo info(String metadata, long length) {
        var info = new UploadInfo();
        info.setLength(length);
        info.setEncodedMetadata(metadata);
        return info;
    }

    private UploadInfo info(UUID id) throws IOException {
        return desk.storage().getUploadInfo(new me.desair.tus.server.upload.UploadId(id));
    }

    private void append(UUID id, byte[] piece) throws Exception {
        desk.storage().append(info(id), new ByteArrayInputStream(piece));
    }

    private UploadEnd deliver(UUID id) {
        return desk.deliver(ALibrary.DRE, id, "/" + id, ALibrary.EDITOR);
    }

    private Path bytesOf(UUID id) {
        return folder.resolve("uploads/uploads/" + id + "/data");
    }

    private static void refused(Reason why, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reasons())
                .containsExactly(why));
    }

    private static String metadata(String name) {
        return "filename " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives so many bytes and breaks. */
    private static final class Breaking extends InputStream {

        private final byte[] bytes;
        private final int most;
        private int given;

        Breaking(byte[] bytes, int most) {
            this.bytes = bytes;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            if (given == most) {
                throw new IOException("the line broke");
            }
            return bytes[given++] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            into[from] = (byte) read();
            return 1;
        }
    }
}
