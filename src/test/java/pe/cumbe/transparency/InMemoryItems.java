package pe.cumbe.transparency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Items in a list. */
final class InMemoryItems implements Items {

    private final List<Item> all = new ArrayList<>();

    @Override
    public Optional<Item> find(String code) {
        return all.stream().filter(one -> one.view().code().equals(code)).findFirst();
    }

    @Override
    public Optional<Item> hold(String code) {
        return find(code);
    }

    @Override
    public List<Item> all() {
        return all.stream().sorted(Comparator.comparingInt(Item::position)).toList();
    }

    @Override
    public void add(Item item) {
        all.add(item);
    }
}
