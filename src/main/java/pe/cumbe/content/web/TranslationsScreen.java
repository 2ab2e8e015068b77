package pe.cumbe.content.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.content.TranslationDesk;
import pe.cumbe.content.TranslationRow;
import pe.cumbe.shared.Language;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.PageErrors;

/** What is missing in each language: of one's dependency, or of all of them for whoever manages portals. */
@Named("translationsScreen")
@ViewScoped
public class TranslationsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TranslationDesk desk;
    private final Organisation organisation;
    private final CurrentActor me;
    private final PageErrors errors;

    /** The address word of the dependency; empty for all. */
    private final String asked;

    private final int page;
    private transient @Nullable PageOf<TranslationRow> found;

    @Inject
    public TranslationsScreen(TranslationDesk desk, Organisation organisation, CurrentActor me, PageErrors errors) {
        this.desk = desk;
        this.organisation = organisation;
        this.me = me;
        this.errors = errors;
        var request = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        this.asked = word(request, "de");
        var number = word(request, "pagina");
        this.page = number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) : 1;
    }

    private static String word(Map<String, String> request, String name) {
        return Optional.ofNullable(request.get(name)).orElse("");
    }

    public void open() {
        found = getAgency()
                .map(agency -> desk.of(agency.code(), page, me.actor()))
                .orElseGet(() -> desk.ofAll(page, me.actor()));
    }

    /** Begins it, and goes where it is written. */
    public void begin(TranslationRow row, Language language) {
        try {
            var begun = desk.begin(row.agency(), row.id(), language, me.actor());
            FacesContext.getCurrentInstance().getExternalContext().redirect(address(row, begun.id()));
        } catch (Rejected refused) {
            errors.refused(refused, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<AgencyView> getAgencies() {
        return Stream.of(Permission.EDIT_PAGES, Permission.PUBLISH_PAGES)
                .flatMap(permission -> me.actor().agenciesWith(permission).stream())
                .distinct()
                .map(organisation::get)
                .toList();
    }

    /** The one asked for, among one's own; else the first. Empty for whoever has none. */
    private Optional<AgencyView> getAgency() {
        var mine = getAgencies();
        return mine.stream()
                .filter(agency -> agency.slug().value().equals(asked))
                .findFirst()
                .or(() -> mine.stream().findFirst());
    }

    public String getName() {
        return getAgency().map(AgencyView::name).orElse("");
    }

    public boolean isOf(AgencyView agency) {
        return getAgency().filter(agency::equals).isPresent();
    }

    public PageOf<TranslationRow> getFound() {
        var rows = found;
        if (rows == null) {
            open();
            rows = Objects.requireNonNull(found);
        }
        return rows;
    }

    public List<Language> getLanguages() {
        return Language.others();
    }

    public boolean mayWrite(TranslationRow row) {
        return me.actor().may(Permission.EDIT_PAGES, row.agency());
    }

    public String owner(AgencyCode code) {
        return organisation.get(code).name();
    }

    public String address(TranslationRow row, long item) {
        return "/gestion/paginas/" + organisation.get(row.agency()).slug() + "/" + item;
    }

    public String page(int number) {
        return "/gestion/idiomas?de="
                + getAgency().map(agency -> agency.slug().value()).orElse("") + "&pagina=" + number;
    }
}
