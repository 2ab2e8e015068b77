package pe.cumbe.access;

import java.time.LocalTime;
import java.util.Optional;

/** The parameters of the room. */
public interface AccessParameters {

    Optional<AccessParameter> find(String code);

    void put(AccessParameter parameter);

    /** Which rule counts what is filed after hours. First-day content carries it: without it there is a fault. */
    default FilingHours hours() {
        return new FilingHours(
                FilingHours.Rule.valueOf(value(FilingHours.RULE)), LocalTime.parse(value(FilingHours.CLOSES_AT)));
    }

    private String value(String code) {
        return find(code)
                .map(AccessParameter::value)
                .orElseThrow(() -> new IllegalStateException("no parameter " + code));
    }
}
