package pe.cumbe.agency;

import static pe.cumbe.shared.dataset.Column.flag;
import static pe.cumbe.shared.dataset.Column.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.dataset.DataFrequency;
import pe.cumbe.shared.dataset.Dataset;
import pe.cumbe.shared.dataset.DatasetSource;

/** The units of the region, with or without a portal of their own. */
@ApplicationScoped
public class AgenciesDataset implements DatasetSource {

    private static final Dataset DATASET = new Dataset(
            "dependencias",
            DataFrequency.IRREGULAR,
            "/dependencias",
            List.of(
                    text("codigo"),
                    text("siglas"),
                    text("nombre"),
                    text("tipo"),
                    text("depende_de"),
                    text("provincia"),
                    text("ubigeo"),
                    text("direccion_postal"),
                    text("telefono"),
                    text("correo"),
                    text("horario"),
                    text("direccion"),
                    flag("confirmado")));

    private final Organisation organisation;

    @Inject
    public AgenciesDataset(Organisation organisation) {
        this.organisation = organisation;
    }

    private List<AgencyView> all() {
        return organisation.all();
    }

    @Override
    public Dataset dataset() {
        return DATASET;
    }

    @Override
    public State state() {
        var all = all();
        return new State(all.size(), null, Integer.toHexString(all.hashCode()) + " " + all.size());
    }

    @Override
    public void each(Consumer<List<@Nullable Object>> reader) {
        for (var agency : all()) {
            var contact = agency.contact();
            var parent = agency.parent();
            reader.accept(Arrays.asList(
                    agency.code().value(),
                    agency.acronym(),
                    agency.name(),
                    agency.type(),
                    parent == null ? null : parent.value(),
                    organisation.provinceName(agency.province()),
                    agency.ubigeo(),
                    contact.address(),
                    contact.phone(),
                    contact.email(),
                    contact.hours(),
                    agency.hasPortal() ? agency.path() : null,
                    agency.isConfirmed()));
        }
    }
}
