package pe.cumbe.plan;

import java.util.List;
import java.util.Optional;

/** All that was measured of the plans. What was validated is public. */
public interface Measurements {

    void add(Measurement measurement);

    /** The measurement, held until the transaction ends. */
    Optional<Measurement> hold(long id);

    /** Those of a plan that stand like that, from the latest day to the first. */
    List<Measurement> of(String plan, MeasurementStatus status);

    /** The last ones that somebody sent, newest first. */
    List<Measurement> sentBy(String plan, String username, int most);
}
