package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyKind;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;

/** The places of this installation. Without a directory of kiosks there are none to be in charge of. */
@ApplicationScoped
class AgenciesAndKiosks implements KnownPlaces {

    private final Organisation organisation;
    private final Instance<KioskDirectory> directory;

    @Inject
    AgenciesAndKiosks(Organisation organisation, Instance<KioskDirectory> directory) {
        this.organisation = organisation;
        this.directory = directory;
    }

    @Override
    public boolean isAgency(AgencyCode code) {
        return organisation
                .find(code)
                .filter(unit -> unit.kind() != AgencyKind.OFFICE)
                .isPresent();
    }

    @Override
    public String nameOf(AgencyCode code) {
        return organisation.find(code).map(AgencyView::name).orElse(code.value());
    }

    @Override
    public boolean isKiosk(String code) {
        return kiosks().stream().anyMatch(kiosk -> kiosk.code().equals(code));
    }

    @Override
    public List<KioskDirectory.KioskChoice> kiosks() {
        return directory.isResolvable() ? directory.get().kiosks() : List.of();
    }
}
