package pe.cumbe.norm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A norm as an office of our own publishes it.
 *
 * @param norm what is read and searched
 * @param edition counted from 1; a correction is the next one
 * @param why what was corrected; null in the first edition
 * @param confirmedBy the office that vouches for its state
 * @param relations all that it does to others; what an earlier edition said and this one does not is taken back
 */
public record EditedNorm(
        LoadNorm norm,
        int edition,
        @Nullable String why,
        String signer,
        SignedFile file,
        String confirmedBy,
        List<RecordRelation> relations) {

    public EditedNorm {
        relations = List.copyOf(relations);
    }
}
