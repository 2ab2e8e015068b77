package pe.cumbe.procedure;

import java.time.Instant;
import java.util.List;

/**
 * A procedure as its page shows it.
 *
 * @param doubts what nobody confirmed
 * @param promised whether a date of answer and a silence may be told
 */
public record ProcedureView(
        ProcedureCode code,
        String slug,
        int revision,
        Instant publishedAt,
        ProcedureSheet sheet,
        List<Doubt> doubts,
        boolean promised) {

    public ProcedureView {
        doubts = List.copyOf(doubts);
    }

    static ProcedureView of(Procedure procedure) {
        var current = procedure.current();
        var offer = current.offer();
        return new ProcedureView(
                procedure.code(),
                procedure.slug().value(),
                current.number(),
                current.publishedAt(),
                current.sheet(),
                offer.doubts(),
                offer.promisesDate());
    }
}
