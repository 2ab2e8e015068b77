package pe.cumbe.content;

import java.util.ArrayList;
import java.util.List;
import pe.cumbe.agency.AgencyCode;

/** Reasons in a list. */
final class InMemoryKeptFindings implements KeptFindings {

    private final List<KeptFinding> all = new ArrayList<>();

    @Override
    public void add(KeptFinding kept) {
        all.add(kept);
    }

    @Override
    public List<KeptFinding> of(AgencyCode agency, long item) {
        return all.stream()
                .filter(one -> one.agency().equals(agency) && one.item() == item)
                .toList();
    }
}
