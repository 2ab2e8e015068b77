package pe.cumbe.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Measurements in a list; their ids are their places, from 0 on. */
final class InMemoryMeasurements implements Measurements {

    private final List<Measurement> all = new ArrayList<>();

    @Override
    public void add(Measurement measurement) {
        all.add(measurement);
    }

    @Override
    public Optional<Measurement> hold(long id) {
        return id < 0 || id >= all.size() ? Optional.empty() : Optional.of(all.get((int) id));
    }

    @Override
    public List<Measurement> of(String plan, MeasurementStatus status) {
        return all.stream()
                .filter(one -> one.plan().equals(plan) && one.view().status() == status)
                .sorted(Comparator.comparing((Measurement one) -> one.view().on())
                        .thenComparing(all::indexOf)
                        .reversed())
                .toList();
    }

    @Override
    public List<Measurement> sentBy(String plan, String username, int most) {
        return all.stream()
                .filter(one -> one.plan().equals(plan) && one.view().sentBy().equals(username))
                .sorted(Comparator.comparing(all::indexOf, Comparator.reverseOrder()))
                .limit(most)
                .toList();
    }
}
