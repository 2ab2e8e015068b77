package pe.cumbe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Loads the parameters of the room; what is there already was decided here, and stays. */
@ApplicationScoped
@Transactional
public class AccessParameterDesk {

    private final AccessParameters parameters;

    @Inject
    public AccessParameterDesk(AccessParameters parameters) {
        this.parameters = parameters;
    }

    public void load(List<AccessParameter> all) {
        all.stream().filter(one -> parameters.find(one.code()).isEmpty()).forEach(parameters::put);
    }
}
