package pe.cumbe.media;

import java.io.IOException;
import java.nio.file.Path;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.exception.UploadAlreadyLockedException;
import me.desair.tus.server.upload.UploadLock;
import me.desair.tus.server.upload.UuidUploadIdFactory;
import me.desair.tus.server.upload.disk.DiskLockingService;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Rejected;

/**
 * One request at a time for each upload. The library answers the second one as if all went well; here it hears that it has to
 * wait, as when the server has not noticed yet that the line of the first is gone.
 */
class UploadLocks extends DiskLockingService {

    UploadLocks(Path root) {
        super(new UuidUploadIdFactory(), root.toString());
    }

    @Override
    public @Nullable UploadLock lockUploadByUri(String address) throws TusException, IOException {
        try {
            return super.lockUploadByUri(address);
        } catch (UploadAlreadyLockedException busy) {
            throw new Rejected(UploadReason.BUSY);
        }
    }
}
