package pe.cumbe.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Settings;

/** What a person is told is filed survives a power cut: its bytes and its name are forced before its row can commit. */
class DurabilityTest {

    private final List<String> record = new ArrayList<>();

    @TempDir
    private Path root;

    /** The rows, saying when one is entered; the transaction of that row cannot commit before. */
    private final Attachments rows = new InMemoryAttachments() {
        @Override
        public void add(Attachment attachment) {
            record.add("row");
            super.add(attachment);
        }
    };

    /** A folder forced before the name is in it keeps nothing: hence how many names each holds then. */
    @Test
    void bytes_then_the_names_that_lead_to_them_are_forced_before_the_row_is_entered() {
        taken();

        assertThat(record)
                .containsExactly(
                        "write file",
                        "force file",
                        "force folder 2 with 1",
                        "force folder 1 with 1",
                        "force folder 0 with 2",
                        "row");
    }

    private void taken() {
        var clock = Clock.fixed(Instant.parse("2026-03-07T15:42:00Z"), OfficialClock.ZONE);
        new FileIntake(new Settings(), store(), new FileInspection(), new VirusCheck(Optional.empty()), desk(), clock) {
            @Override
            public long limit() {
                return 1000;
            }
        }.take("a.pdf", new ByteArrayInputStream(AttachmentFixtures.aPdf()));
    }

    private AttachmentDesk desk() {
        return new AttachmentDesk(rows, new NoEvent<>());
    }

    private AttachmentStore store() {
        return new AttachmentStore(root, new RecordedDisk(root, record), desk(), Clock.systemUTC());
    }
}
