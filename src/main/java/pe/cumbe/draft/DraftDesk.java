package pe.cumbe.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.casefile.CaseFile;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Slug;

/**
 * Where people who did not sign in keep what they have begun; erased thirty days after the last change. Whoever holds
 * the name of a draft may do anything with it, so nobody else learns it.
 */
@ApplicationScoped
@Transactional
public class DraftDesk {

    private final Drafts drafts;
    private final AttachmentDesk files;
    private final DraftKeys keys;
    private final ResumeLimit limit;
    private final Clock clock;

    @Inject
    public DraftDesk(Drafts drafts, AttachmentDesk files, DraftKeys keys, ResumeLimit limit, Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.keys = keys;
        this.limit = limit;
        this.clock = clock;
    }

    /** Begins; the draft has its name, its short key and the id of its submission from now on. */
    public DraftView start(Slug procedure, @Nullable AgencyCode agency) {
        var id = DraftId.fresh();
        int attempt = 0;
        while (drafts.bySeal(keys.seal(keys.key(id, attempt))).isPresent()) {
            attempt++;
        }
        var draft = new Draft(id, keys.seal(keys.key(id, attempt)), attempt, procedure, agency, clock.instant());
        drafts.add(draft);
        return draft.view(keys);
    }

    /** The draft, filed or not, while it is kept. */
    public Optional<DraftView> open(DraftId id) {
        return drafts.find(id).filter(draft -> draft.isAlive(clock.instant())).map(draft -> draft.view(keys));
    }

    /**
     * The draft whose short key somebody typed.
     *
     * @throws Rejected with {@link DraftReason#TOO_MANY_TRIES} while too many keys miss
     */
    public Optional<DraftView> resume(String typedKey) {
        limit.check();
        var found = ResumeKey.read(typedKey)
                .flatMap(key -> drafts.bySeal(keys.seal(key)))
                .filter(draft -> draft.isAlive(clock.instant()))
                .map(draft -> draft.view(keys));
        if (found.isEmpty()) {
            limit.missed();
        }
        return found;
    }

    /**
     * Saves the answers of one step; those of other steps stay. The last save of a field wins, so Back and a second tab
     * do no harm.
     */
    public DraftView save(DraftId id, Map<String, String> answers) {
        return change(id, draft -> draft.save(answers, clock.instant()));
    }

    /** Chooses the dependency, where the procedure leaves the choice. */
    public DraftView choose(DraftId id, AgencyCode agency) {
        return change(id, draft -> draft.choose(agency, clock.instant()));
    }

    /** Puts a stored file in the draft, in place of the one that answered the same requirement. */
    public DraftView attach(DraftId id, AttachmentId file, String requirement, String name, long size) {
        var put = new DraftView.DraftFile(file, requirement, name, size);
        return change(id, draft -> draft.attach(put, clock.instant()));
    }

    public DraftView detach(DraftId id, AttachmentId file) {
        return change(id, draft -> draft.detach(file.value(), clock.instant()));
    }

    /** Throws the draft away at once, as at the end of a session in a kiosk. */
    public void discard(DraftId id) {
        drafts.hold(id).ifPresent(this::erase);
    }

    /** What was filed is in the case from now on, and the draft only leads to its receipt. */
    void filed(@Observes CaseFile.Received received) {
        drafts.bySubmission(received.submission()).ifPresent(draft -> draft.submitted(clock.instant()));
    }

    /** Erases what nobody touched since then; how many there were. */
    long eraseBefore(Instant then) {
        long erased = 0;
        for (var old = drafts.savedBefore(then); !old.isEmpty(); old = drafts.savedBefore(then)) {
            old.forEach(this::erase);
            erased += old.size();
        }
        return erased;
    }

    /** With the files in it; those of a draft that was filed are the case's, and are in it no longer. */
    private void erase(Draft draft) {
        draft.view(keys).files().forEach(file -> files.discard(file.id()));
        drafts.remove(draft);
    }

    private DraftView change(DraftId id, Consumer<Draft> change) {
        var draft = drafts.hold(id)
                .filter(held -> held.isAlive(clock.instant()))
                .orElseThrow(() -> new Rejected(DraftReason.NOT_FOUND));
        change.accept(draft);
        return draft.view(keys);
    }
}
