package pe.cumbe.plan;

import java.util.Optional;

/** All the plans. They are public. */
public interface Plans {

    Optional<Plan> find(String code);

    /** The one that was loaded last. */
    Optional<Plan> newest();

    void add(Plan plan);
}
