package pe.cumbe.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Loads the organisation on the first day. What an administrator changes later is the business of the portal's desk. */
@ApplicationScoped
@Transactional
public class AgencyDesk {

    private final Agencies agencies;
    private final Event<AgencyChanged> changes;

    @Inject
    public AgencyDesk(Agencies agencies, Event<AgencyChanged> changes) {
        this.agencies = agencies;
        this.changes = changes;
    }

    /** Loads the rows that are not there yet; those that are stay as they are. */
    public void load(List<LoadAgency> rows) {
        for (var row : rows) {
            if (agencies.find(row.code()).isEmpty()) {
                agencies.add(new Agency(row));
            }
        }
        changes.fire(new AgencyChanged());
    }

    /** Loads the provinces, once. */
    public void loadProvinces(List<Province> provinces) {
        if (agencies.provinces().isEmpty()) {
            provinces.forEach(agencies::add);
            changes.fire(new AgencyChanged());
        }
    }

    /** Loads the districts, once; their provinces have to be there. */
    public void loadDistricts(List<District> districts) {
        if (agencies.countDistricts() == 0) {
            districts.forEach(agencies::add);
        }
    }

    /** Every unit, in the order of the organisation. */
    public List<AgencyView> all() {
        return agencies.all().stream().map(Agency::view).toList();
    }

    /** Whose each address word is that a portal had and left. */
    public Map<String, AgencyCode> formerSlugs() {
        return agencies.formerSlugs().stream().collect(Collectors.toMap(FormerSlug::slug, FormerSlug::agency));
    }

    /** Where each host name leads. */
    public Map<String, AgencyCode> hosts() {
        return agencies.hosts().stream().collect(Collectors.toMap(PortalHost::host, PortalHost::agency));
    }

    /** The districts, by their code. */
    public List<DistrictView> districts() {
        return agencies.districts().stream()
                .map(district -> new DistrictView(district.code(), district.province(), district.name()))
                .toList();
    }

    /** Names of provinces by their code. */
    public List<ProvinceView> provinces() {
        return agencies.provinces().stream()
                .map(province -> new ProvinceView(province.code(), province.name()))
                .toList();
    }
}
