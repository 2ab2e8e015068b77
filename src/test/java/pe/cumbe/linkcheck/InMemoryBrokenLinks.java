package pe.cumbe.linkcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pe.cumbe.agency.AgencyCode;

final class InMemoryBrokenLinks implements BrokenLinks {

    private final List<BrokenLink> links = new ArrayList<>();
    private final List<LinkNight> nights = new ArrayList<>();

    @Override
    public List<BrokenLink> of(AgencyCode agency) {
        return links.stream().filter(link -> link.agency().equals(agency)).toList();
    }

    @Override
    public void add(BrokenLink link) {
        links.add(link);
    }

    @Override
    public void remove(BrokenLink link) {
        links.remove(link);
    }

    @Override
    public Optional<LinkNight> night(AgencyCode agency) {
        return nights.stream().filter(night -> night.agency().equals(agency)).findFirst();
    }

    @Override
    public void add(LinkNight night) {
        nights.add(night);
    }

    @Override
    public Map<AgencyCode, Long> counts() {
        return links.stream()
                .filter(BrokenLink::isSure)
                .collect(Collectors.groupingBy(BrokenLink::agency, Collectors.counting()));
    }
}
