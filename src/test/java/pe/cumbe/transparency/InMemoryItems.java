package pe.cumbe.transparency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Items in a list. */
final class InMemoryItems implements Items {

    private final List<Item> all = new ArrayList<>();
    private final Map<AgencyCode, String> entities = new HashMap<>();
    private final List<DueSetting> settings = new ArrayList<>();

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
    public Optional<String> nationalEntity(AgencyCode agency) {
        return Optional.ofNullable(entities.get(agency));
    }

    @Override
    public void put(NationalEntity entity) {
        entities.put(entity.agency(), entity.entity());
    }

    @Override
    public List<DueSetting> dueSettings() {
        return List.copyOf(settings);
    }

    @Override
    public void put(DueSetting setting) {
        settings.removeIf(one -> one.rule() == setting.rule());
        settings.add(setting);
    }

    @Override
    public void add(Item item) {
        all.add(item);
    }
}
