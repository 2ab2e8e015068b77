package pe.cumbe.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.SearchSource;

/** The catalogue of procedures, for the search: each belongs to every dependency where it is filed. */
@ApplicationScoped
public class ProceduresFound implements SearchSource {

    private final Catalogue catalogue;
    private final Organisation organisation;

    @Inject
    public ProceduresFound(Catalogue catalogue, Organisation organisation) {
        this.catalogue = catalogue;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "tramites";
    }

    @Override
    public Set<String> changedBy() {
        return Set.of("PROCEDURE_PUBLISHED");
    }

    @Override
    public void each(@Nullable String agency, Consumer<Findable> reader) {
        var portals = organisation.withPortal();
        for (var row : catalogue.all()) {
            var at = portals.stream()
                    .filter(portal -> row.place().accepts(portal.code()))
                    .toList();
            if (agency == null || at.stream().anyMatch(one -> one.code().value().equals(agency))) {
                reader.accept(findable(row, at));
            }
        }
    }

    private static Findable findable(ProcedureRow row, java.util.List<AgencyView> at) {
        return new Findable(
                row.code().value(),
                at.stream().map(one -> one.code().value()).collect(Collectors.toSet()),
                row.path(),
                row.label(),
                at.size() == 1 ? at.get(0).name() : "",
                row.name() + "\n" + row.code(),
                null);
    }
}
