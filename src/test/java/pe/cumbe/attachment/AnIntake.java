package pe.cumbe.attachment;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Settings;

/** Takes files in over a folder, for rooms that take some. */
public final class AnIntake {

    public final AttachmentDesk desk;
    public final AttachmentStore store;
    public final FileIntake intake;
    private AttachmentStore known;

    /** @param limit the largest file that is taken, in bytes */
    public AnIntake(Path folder, long limit) {
        var clock = Clock.fixed(Instant.parse("2026-03-07T15:42:00Z"), OfficialClock.ZONE);
        desk = new AttachmentDesk(new InMemoryAttachments(), new NoEvent<>() {
            @Override
            public void fire(AttachmentDesk.Discarded gone) {
                known.forget(gone);
            }
        });
        store = new AttachmentStore(folder, FileChannel::open, desk, clock);
        known = store;
        var settings = new Settings() {
            @Override
            public long uploadLimit() {
                return limit;
            }
        };
        intake = new FileIntake(settings, store, new FileInspection(), new VirusCheck(Optional.empty()), desk, clock);
    }
}
