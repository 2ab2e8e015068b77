package pe.cumbe.portal;

import static pe.cumbe.account.AccountFixtures.DRE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.cumbe.agency.Agencies;
import pe.cumbe.agency.Agency;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyKind;
import pe.cumbe.agency.Contact;
import pe.cumbe.agency.District;
import pe.cumbe.agency.FormerSlug;
import pe.cumbe.agency.LoadAgency;
import pe.cumbe.agency.PortalHost;
import pe.cumbe.agency.Province;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.Slug;

/** A region with a dependency that has a portal, one without, one that was renamed, and a unit inside. */
final class FewAgencies implements Agencies {

    static final AgencyCode OFFICE = new AgencyCode("DRA-TES");
    static final AgencyCode RENAMED = new AgencyCode("DISA");
    static final AgencyCode WITHOUT = new AgencyCode("ARCHIVO");

    @Override
    public Optional<Agency> findForUpdate(AgencyCode code) {
        return find(code);
    }

    private final List<FormerSlug> former = new ArrayList<>();
    private final List<PortalHost> hosts = new ArrayList<>();
    private final Map<AgencyCode, Agency> byCode = new LinkedHashMap<>();

    FewAgencies() {
        add(agency(AgencyCode.REGION, "Gobierno Regional Cajamarca", AgencyKind.ENTITY, true, null));
        add(agency(DRE, "Dirección Regional de Educación", AgencyKind.AGENCY, true, null));
        add(agency(WITHOUT, "Archivo Regional", AgencyKind.AGENCY, false, null));
        add(agency(RENAMED, "Dirección de Salud", AgencyKind.AGENCY, false, DRE));
        add(agency(OFFICE, "Tesorería", AgencyKind.OFFICE, false, null));
    }

    @Override
    public Optional<Agency> find(AgencyCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public List<Agency> all() {
        return List.copyOf(byCode.values());
    }

    @Override
    public void add(Agency agency) {
        byCode.put(agency.code(), agency);
    }

    @Override
    public List<PortalHost> hosts() {
        return List.copyOf(hosts);
    }

    @Override
    public void add(PortalHost host) {
        hosts.add(host);
    }

    @Override
    public void remove(PortalHost host) {
        hosts.remove(host);
    }

    @Override
    public List<FormerSlug> formerSlugs() {
        return List.copyOf(former);
    }

    @Override
    public void add(FormerSlug left) {
        former.add(left);
    }

    @Override
    public void remove(FormerSlug left) {
        former.remove(left);
    }

    @Override
    public List<Province> provinces() {
        return List.of(new Province("0601", "060100", "Cajamarca"));
    }

    @Override
    public void add(Province province) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(District district) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<District> districts() {
        return List.of();
    }

    @Override
    public long countDistricts() {
        return 0;
    }

    private static Agency agency(
            AgencyCode code, String name, AgencyKind kind, boolean hasPortal, AgencyCode redirectsTo) {
        return new Agency(new LoadAgency(
                code,
                new Slug(Slug.fold(code.value())),
                name,
                code.value(),
                kind,
                "",
                code.isRegion() ? null : AgencyCode.REGION,
                hasPortal,
                redirectsTo,
                "000775",
                "0601",
                "060101",
                Contact.UNKNOWN,
                null,
                "",
                Confidence.CONFIRMED,
                0));
    }
}
