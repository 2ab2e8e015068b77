package pe.cumbe.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;

/** Direct accesses in memory, for tests of desks. */
class InMemoryDirectAccesses implements DirectAccesses {

    final List<DirectAccess> all = new ArrayList<>();

    @Override
    public void add(DirectAccess access) {
        all.add(access);
    }

    @Override
    public Optional<DirectAccess> find(AgencyCode agency, AccessNumber number) {
        return all.stream()
                .filter(one -> one.agency().equals(agency) && one.number().equals(number))
                .findFirst();
    }

    @Override
    public Optional<DirectAccess> hold(AgencyCode agency, AccessNumber number) {
        return find(agency, number);
    }

    @Override
    public PageOf<DirectAccess> queue(AgencyCode agency, int page, int size) {
        var found = all.stream().filter(one -> one.agency().equals(agency)).toList();
        return new PageOf<>(found, page, size, found.size());
    }

    @Override
    public long countWaiting(AgencyCode agency) {
        return all.stream()
                .filter(one -> one.agency().equals(agency) && one.status() == DirectAccessStatus.WAITING)
                .count();
    }

    @Override
    public List<DirectAccess> past(AgencyCode agency, Instant before) {
        return all.stream()
                .filter(one -> one.agency().equals(agency)
                        && !one.isErased()
                        && one.status() != DirectAccessStatus.WAITING
                        && one.movedAt().isBefore(before))
                .toList();
    }

    @Override
    public long countPast(AgencyCode agency, Instant before) {
        return past(agency, before).size();
    }
}
