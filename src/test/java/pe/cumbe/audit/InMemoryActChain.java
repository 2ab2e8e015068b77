package pe.cumbe.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The chain of a test, and the acts it is over. */
class InMemoryActChain implements ActChain {

    final TreeMap<Long, ActRow> acts = new TreeMap<>();
    final List<ActLink> links = new ArrayList<>();
    private ActLink last = ActLink.NONE;

    @Override
    public ActLink hold() {
        return last;
    }

    @Override
    public ActLink last() {
        return last;
    }

    @Override
    public void add(List<ActLink> added) {
        links.addAll(added);
        last = links.get(links.size() - 1);
    }

    @Override
    public List<ActLink> after(long place, int size) {
        return links.stream().filter(link -> link.place() > place).limit(size).toList();
    }

    @Override
    public Map<Long, ActRow> acts(Set<Long> numbers) {
        return acts.values().stream()
                .filter(act -> numbers.contains(act.id()))
                .collect(Collectors.toMap(ActRow::id, act -> act));
    }

    @Override
    public List<ActRow> actsAfter(long number, int size) {
        return acts.tailMap(number, false).values().stream().limit(size).toList();
    }

    @Override
    public Optional<ActRow> firstWithoutSeal() {
        return acts.values().stream()
                .filter(act -> links.stream().noneMatch(link -> link.act() == act.id()))
                .findFirst();
    }

    void startAnew() {
        links.clear();
        last = ActLink.NONE;
    }
}
