package pe.cumbe.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans in a list. */
final class InMemoryPlans implements Plans {

    private final List<Plan> all = new ArrayList<>();

    @Override
    public Optional<Plan> find(String code) {
        return all.stream().filter(plan -> plan.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Plan> newest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    public void add(Plan plan) {
        all.add(plan);
    }
}
