package pe.cumbe.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.web.AskedAgency;
import pe.cumbe.shared.web.Routes;
import pe.cumbe.shared.web.Texts;

/** {@code /reclamos}: asks what happened, in plain words, and leads to the one of five kinds that fits. */
@Named("complaintsPage")
@RequestScoped
public class ComplaintsPage {

    /** In the order people ask; each is a kind, and for a queja a motive too. */
    private static final List<String> CHOICES =
            List.of("reclamo", "demora", "defecto", "sugerencia", "consulta", "denuncia");

    private final AskedAgency asked;
    private final Texts texts;

    @Inject
    public ComplaintsPage(AskedAgency asked, Texts texts) {
        this.asked = asked;
        this.texts = texts;
    }

    /**
     * One thing that can have happened.
     *
     * @param name what the law calls it
     */
    public record Choice(String address, String question, String name, String what) {}

    public List<Choice> getChoices() {
        return CHOICES.stream().map(this::choice).toList();
    }

    private Choice choice(String word) {
        var kind = word.equals("demora") || word.equals("defecto") ? "queja&motivo=" + word : word;
        return new Choice(
                "/reclamos/nuevo?tipo=" + kind + from(),
                texts.get("reclamos.index.choice." + word),
                texts.get("reclamos.index.name." + word),
                texts.get("reclamos.index.what." + word));
    }

    private String from() {
        return asked.find().map(agency -> "&en=" + agency.slug()).orElse("");
    }

    /** The dependency somebody comes from; empty where none is. */
    public String getAgencyName() {
        return asked.find().map(AgencyView::name).orElse("");
    }

    /** Whether documents can be asked for at their own door. */
    public boolean isAccess() {
        return Routes.has("/acceso-informacion");
    }

    /** For a page that asks the same: the dependency somebody comes from. */
    Optional<AgencyView> agency() {
        return asked.find();
    }
}
