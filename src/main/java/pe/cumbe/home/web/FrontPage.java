package pe.cumbe.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.procedure.Catalogue;
import pe.cumbe.procedure.ProcedureRow;
import pe.cumbe.procedure.Subject;
import pe.cumbe.shared.web.Routes;
import pe.cumbe.shared.web.Texts;

/** The front page of the region: what somebody comes for, and the shortest way to it. Only what exists is offered. */
@Named
@RequestScoped
public class FrontPage {

    /**
     * Asked for by people and not by firms, one or two a subject. To be replaced by the figures of use when there are any;
     * no figure is made up until then.
     */
    private static final List<String> USEFUL = List.of(
            "licencia-conducir-a-i",
            "revalidar-licencia-conducir-a-i",
            "inscripcion-construccion-civil-retcc",
            "autorizacion-pastoreo",
            "inscripcion-asociaciones-mype-renamype",
            "escrito-libre");

    private final Catalogue catalogue;
    private final Organisation organisation;
    private final Texts texts;

    @Inject
    public FrontPage(Catalogue catalogue, Organisation organisation, Texts texts) {
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.texts = texts;
    }

    /** Something a person may want to do. */
    public record Task(String address, String title, String text) {}

    /** A link and what is behind it. */
    public record Entry(String address, String label, String more) {}

    public List<Task> getTasks() {
        return Stream.of(
                        task("/tramites", "procedures"),
                        task("/seguimiento", "tracking"),
                        task("/acceso-informacion", "access"),
                        task("/normas", "norms"),
                        task("/plazos", "deadlines"),
                        task("/dependencias", "agencies"),
                        task("/cabinas", "kiosks"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Task> task(String address, String key) {
        return Routes.has(address)
                ? Optional.of(
                        new Task(address, texts.get("index.task." + key), texts.get("index.task." + key + ".text")))
                : Optional.empty();
    }

    /** Procedures that many people need, each with its subject. */
    public List<Entry> getUseful() {
        var all = catalogue.all();
        return USEFUL.stream()
                .flatMap(slug -> all.stream().filter(row -> row.slug().equals(slug)))
                .map(this::entry)
                .toList();
    }

    private Entry entry(ProcedureRow row) {
        return new Entry(row.path(), row.label(), texts.of(row.subject()));
    }

    /** Every subject with how many procedures it has. */
    public List<Entry> getSubjects() {
        return Arrays.stream(Subject.values())
                .map(subject -> new Entry(
                        "/tramites?tema=" + subject.slug(),
                        texts.of(subject),
                        String.valueOf(catalogue.find("", Optional.of(subject)).size())))
                .filter(entry -> !entry.more().equals("0"))
                .toList();
    }

    /** How many portals there are besides this one. */
    public long getAgencyCount() {
        return organisation.withPortal().stream()
                .filter(agency -> !agency.code().isRegion())
                .count();
    }

    /** The region itself: its address and telephone. */
    public AgencyView getRegion() {
        return organisation.withPortal().stream()
                .filter(agency -> agency.code().isRegion())
                .findFirst()
                .orElseThrow();
    }

    public boolean isTracking() {
        return Routes.has("/seguimiento");
    }
}
