package pe.cumbe.media;

import java.time.Clock;
import me.desair.tus.server.upload.UploadInfo;
import org.jspecify.annotations.Nullable;

/** What is known of an upload; its time is told by the clock of the portal. */
class KeptUpload extends UploadInfo {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;
    private @Nullable Long until;

    KeptUpload(Clock clock) {
        this.clock = clock;
    }

    void keepUntil(long millis) {
        until = millis;
    }

    @Override
    public void updateExpiration(long period) {
        until = clock.millis() + period;
    }

    @Override
    public @Nullable Long getExpirationTimestamp() {
        return until;
    }

    @Override
    public boolean isExpired() {
        return until != null && until < clock.millis();
    }
}
