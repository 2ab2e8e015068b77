package pe.cumbe.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The organisation as it stands, kept in memory: every page of every portal asks for it. It is read again after a change
 * has been committed.
 */
@ApplicationScoped
public class Organisation {

    private final AgencyDesk desk;
    private volatile @Nullable Snapshot snapshot;

    @Inject
    public Organisation(AgencyDesk desk) {
        this.desk = desk;
    }

    private record Snapshot(
            Map<AgencyCode, AgencyView> byCode,
            Map<String, AgencyView> bySlug,
            Map<String, AgencyCode> byHost,
            Map<String, String> provinces,
            List<DistrictView> districts) {}

    public List<AgencyView> all() {
        return List.copyOf(current().byCode().values());
    }

    /** Those with a portal, the region first. */
    public List<AgencyView> withPortal() {
        return all().stream().filter(AgencyView::hasPortal).toList();
    }

    public Optional<AgencyView> find(AgencyCode code) {
        return Optional.ofNullable(current().byCode().get(code));
    }

    /** The unit of an address word it has or had, with or without a portal. */
    public Optional<AgencyView> bySlug(String slug) {
        return Optional.ofNullable(current().bySlug().get(slug));
    }

    /** The unit whose portal a host name leads to. */
    public Optional<AgencyView> byHost(String host) {
        return Optional.ofNullable(current().byHost().get(host)).flatMap(this::find);
    }

    /**
     * The open portal that stands in for one that is not: of whoever took over, or of whoever took over from those in turn.
     * Empty where nobody did.
     */
    public Optional<AgencyView> standsInFor(AgencyView gone) {
        var seen = new HashSet<AgencyCode>();
        var at = Optional.of(gone);
        while (at.isPresent() && !at.get().hasPortal()) {
            var next = at.get().closure() == null
                    ? at.get().redirectsTo()
                    : at.get().closure().successor();
            at = next == null || !seen.add(next) ? Optional.empty() : find(next);
        }
        return at;
    }

    /** The unit of that code. The code comes from our own rows, so an unknown one is a bug. */
    public AgencyView get(AgencyCode code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no dependency " + code));
    }

    /** The name of a province by its four digits; the digits themselves when it is not of this region. */
    public String provinceName(String code) {
        return current().provinces().getOrDefault(code, code);
    }

    /** The districts of the region, those of a province together. */
    public List<DistrictView> districts() {
        return current().districts();
    }

    /** «Bellavista, Jaén»; empty for the code of a place outside the region. */
    public Optional<String> placeName(String district) {
        return districts().stream()
                .filter(one -> one.code().equals(district))
                .findFirst()
                .map(one -> one.name() + ", " + provinceName(one.province()));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AgencyChanged change) {
        snapshot = null;
    }

    private Snapshot current() {
        var known = snapshot;
        if (known == null) {
            known = read();
            // an empty organisation is one that is still being loaded
            snapshot = known.byCode().isEmpty() ? null : known;
        }
        return known;
    }

    private Snapshot read() {
        var byCode = new LinkedHashMap<AgencyCode, AgencyView>();
        var bySlug = new LinkedHashMap<String, AgencyView>();
        for (var agency : desk.all()) {
            byCode.put(agency.code(), agency);
            bySlug.put(agency.slug().value(), agency);
        }
        desk.formerSlugs().forEach((slug, code) -> bySlug.putIfAbsent(slug, byCode.get(code)));
        var provinces = new LinkedHashMap<String, String>();
        desk.provinces().forEach(province -> provinces.put(province.code(), province.name()));
        return new Snapshot(byCode, bySlug, desk.hosts(), provinces, desk.districts());
    }
}
