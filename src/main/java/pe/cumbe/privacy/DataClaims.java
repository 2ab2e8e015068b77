package pe.cumbe.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.SubmissionId;

/** Claims about personal data, of the whole region: one officer answers for all of it. */
public interface DataClaims {

    void add(DataClaim claim);

    Optional<DataClaim> filedAs(SubmissionId submission);

    Optional<DataClaim> find(ClaimNumber number);

    Optional<DataClaim> hold(ClaimNumber number);

    Optional<DataClaim> openedBy(KeySeal seal);

    Optional<DataClaim> holdOpenedBy(KeySeal seal);

    /** What falls due first first, then those that are closed; so many at most. */
    List<DataClaim> queue(int most);

    /** Those whose days are over. */
    List<ClaimNumber> closing(LocalDate day);
}
