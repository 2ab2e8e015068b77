package pe.cumbe.draft;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.cumbe.filing.SubmissionId;

/** Drafts in memory; as the database does, it tells only some of many. */
final class InMemoryDrafts implements Drafts {

    private static final int AT_A_TIME = 2;

    private final Map<DraftId, Draft> all = new LinkedHashMap<>();

    @Override
    public void add(Draft draft) {
        all.put(draft.id(), draft);
    }

    @Override
    public Optional<Draft> find(DraftId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Draft> hold(DraftId id) {
        return find(id);
    }

    @Override
    public Optional<Draft> bySeal(String resumeSeal) {
        return drafts().filter(draft -> draft.resumeSeal().equals(resumeSeal)).findFirst();
    }

    @Override
    public Optional<Draft> bySubmission(SubmissionId submission) {
        return drafts().filter(draft -> draft.submission().equals(submission)).findFirst();
    }

    @Override
    public void remove(Draft draft) {
        all.remove(draft.id());
    }

    @Override
    public List<Draft> savedBefore(Instant then) {
        return drafts().filter(draft -> !draft.isAlive(then.plus(java.time.Duration.ofDays(Draft.DAYS_KEPT))))
                .limit(AT_A_TIME)
                .toList();
    }

    @Override
    public long countSavedBefore(Instant then) {
        return drafts().filter(draft -> !draft.isAlive(then.plus(java.time.Duration.ofDays(Draft.DAYS_KEPT))))
                .count();
    }

    private Stream<Draft> drafts() {
        return all.values().stream();
    }
}
