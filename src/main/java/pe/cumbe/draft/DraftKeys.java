package pe.cumbe.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.shared.ServerKeys;

/** Makes the short key of a draft out of its name, so that each page can show it again and the table never holds it. */
@ApplicationScoped
public class DraftKeys {

    private final ServerKeys server;

    @Inject
    public DraftKeys(ServerKeys server) {
        this.server = server;
    }

    /**
     * The short key of a draft.
     *
     * @param attempt 0, or one more for each key that another draft already had
     */
    ResumeKey key(DraftId id, int attempt) {
        return ResumeKey.spell(server.hmac("resume-key", id.value(), Integer.toString(attempt)));
    }

    String seal(ResumeKey key) {
        return ResumeKey.seal(server.hmac("resume-seal", key.value()));
    }
}
