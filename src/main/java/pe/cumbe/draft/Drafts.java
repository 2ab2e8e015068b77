package pe.cumbe.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pe.cumbe.filing.SubmissionId;

/** All that people have begun. Nobody can list them: each is found by something that cannot be guessed. */
public interface Drafts {

    void add(Draft draft);

    Optional<Draft> find(DraftId id);

    /** The draft, held until the transaction ends, so that two tabs save one after the other. */
    Optional<Draft> hold(DraftId id);

    Optional<Draft> bySeal(String resumeSeal);

    /** The draft that was filed as that submission, if it came from one. */
    Optional<Draft> bySubmission(SubmissionId submission);

    void remove(Draft draft);

    /** How many were last changed before then. */
    long countSavedBefore(Instant then);

    /** Some of those last changed before then, to be erased; none when there are no more. */
    List<Draft> savedBefore(Instant then);
}
