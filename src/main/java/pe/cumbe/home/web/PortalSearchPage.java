package pe.cumbe.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.casefile.CaseNumber;
import pe.cumbe.search.PortalFound;
import pe.cumbe.search.PortalHit;
import pe.cumbe.search.PortalQuery;
import pe.cumbe.search.PortalSearch;
import pe.cumbe.search.SearchIndex;
import pe.cumbe.search.SearchQuery;
import pe.cumbe.search.SearchResults;
import pe.cumbe.search.web.NormItem;
import pe.cumbe.search.web.SearchWording;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;

/**
 * {@code /buscar?q=&dependencia=&en=&pagina=}: one box over all the portal publishes, of all dependencies or of one. Some
 * of each kind, and where the rest is; the number of a norm goes straight to it, and whoever typed the number of a case is
 * told where cases are seen.
 */
@Named
@RequestScoped
public class PortalSearchPage {

    /** The kinds, in the order in which they are shown; norms stand after the first. What is not here is not shown. */
    static final List<String> SOURCES = List.of(
            "tramites",
            "secciones",
            "avisos",
            "preguntas",
            "noticias",
            "paginas",
            "transparencia",
            "agenda",
            "documentos",
            "personas",
            "sedes",
            "dependencias");

    private static final int FEW = 5;
    private static final int PAGE = 10;
    private static final int LONGEST_INPUT = 200;

    private final SearchIndex index;
    private final PortalSearch portal;
    private final SearchWording norms;
    private final Organisation organisation;
    private final Texts texts;

    private String words = "";
    private String agency = "";
    private String only = "";
    private int page = 1;
    private SearchResults foundNorms = SearchResults.none();
    private List<PortalFound> found = List.of();

    @Inject
    public PortalSearchPage(
            SearchIndex index, PortalSearch portal, SearchWording norms, Organisation organisation, Texts texts) {
        this.index = index;
        this.portal = portal;
        this.norms = norms;
        this.organisation = organisation;
        this.texts = texts;
    }

    /**
     * What was found of one kind.
     *
     * @param title how many of them, in words
     * @param all where all of them are; empty when these are all
     */
    public record Group(String anchor, String title, List<Line> lines, String all, String allText) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** One of them. */
    public record Line(String path, String title, String place, String day, String excerpt) {}

    /** A dependency to choose. */
    public record Choice(String word, String name, boolean chosen) {}

    /** Looks, or sends the person to the norm whose number was typed. */
    public void open() {
        if (words.isEmpty() || isCaseNumber()) {
            return;
        }
        if (index.isOpen()) {
            var direct = only.isEmpty() && agency.isEmpty() ? straight() : Optional.<String>empty();
            if (direct.isPresent()) {
                var faces = FacesContext.getCurrentInstance();
                var response = (HttpServletResponse) faces.getExternalContext().getResponse();
                response.setStatus(HttpServletResponse.SC_FOUND);
                response.setHeader("Location", direct.get());
                faces.responseComplete();
                return;
            }
            if (only.isEmpty()) {
                foundNorms = index.search(
                        new SearchQuery(words, Map.of(), SearchQuery.Order.RELEVANCE, 1, FEW), chosenAgency());
            }
        }
        found = portal.find(
                new PortalQuery(words, chosenAgency(), only.isEmpty() ? 1 : page, only.isEmpty() ? FEW : PAGE),
                only.isEmpty() ? SOURCES : List.of(only));
        var last = isPaged() ? getPage().pages() : 1;
        if (isPaged() && page > last) {
            page = last;
            found = portal.find(new PortalQuery(words, chosenAgency(), page, PAGE), List.of(only));
        }
    }

    private Optional<String> straight() {
        return index.byNumber(words).direct().map(norm -> address().norm(norm.url()));
    }

    /** The kinds that have something before the norms. */
    public List<Group> getBefore() {
        return groups("tramites");
    }

    /** Those that come after them. */
    public List<Group> getAfter() {
        return found.stream()
                .filter(one -> !one.source().equals("tramites"))
                .map(this::group)
                .toList();
    }

    private List<Group> groups(String source) {
        return found.stream()
                .filter(one -> one.source().equals(source))
                .map(this::group)
                .toList();
    }

    private Group group(PortalFound one) {
        var more = only.isEmpty() && one.total() > one.hits().size();
        return new Group(
                "g-" + one.source(),
                texts.of("buscar.kind." + one.source(), one.total()),
                one.hits().stream().map(PortalSearchPage::line).toList(),
                more ? address().of(one.source(), 1) : "",
                more ? texts.get("buscar.all." + one.source()) : "");
    }

    private static Line line(PortalHit hit) {
        return new Line(
                hit.path(),
                hit.title(),
                hit.place(),
                hit.day().map(SpanishDates::plainDate).orElse(""),
                hit.excerpt().html());
    }

    public List<NormItem> getNorms() {
        return foundNorms.hits().stream().map(norms::item).toList();
    }

    public long getNormsTotal() {
        return foundNorms.total();
    }

    /** The search of norms has filters of its own, and no dependency among them: that one goes on here. */
    public boolean isMoreNorms() {
        return foundNorms.total() > foundNorms.hits().size() && agency.isEmpty();
    }

    public String getAllNorms() {
        return address().norms();
    }

    public boolean isAsked() {
        return !words.isEmpty();
    }

    public boolean isNothing() {
        return foundNorms.total() == 0 && found.isEmpty();
    }

    /** Whether one kind is shown by itself, page by page. */
    public boolean isPaged() {
        return !only.isEmpty() && !found.isEmpty();
    }

    public PageOf<PortalHit> getPage() {
        var all = found.get(0);
        return new PageOf<>(all.hits(), page, PAGE, all.total());
    }

    public String getPrevious() {
        return address().of(only, page - 1);
    }

    public String getNext() {
        return address().of(only, page + 1);
    }

    /** The same words in everything. */
    public String getEverything() {
        return address().of("", 1);
    }

    /** The same words in all dependencies. */
    public String getEverywhere() {
        return new SearchAddress(words, "").of("", 1);
    }

    private SearchAddress address() {
        return new SearchAddress(words, agency);
    }

    public List<Choice> getAgencies() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", texts.get("buscar.label.anywhere"), agency.isEmpty()));
        organisation
                .withPortal()
                .forEach(one -> choices.add(new Choice(
                        one.slug().value(), one.name(), one.slug().value().equals(agency))));
        return choices;
    }

    /** The name of the dependency that was chosen; empty for all. */
    public String getAgencyName() {
        return chosen().map(AgencyView::name).orElse("");
    }

    private Optional<AgencyView> chosen() {
        return agency.isEmpty() ? Optional.empty() : organisation.bySlug(agency).filter(AgencyView::hasPortal);
    }

    private Optional<AgencyCode> chosenAgency() {
        return chosen().map(AgencyView::code);
    }

    /** Whether it looks like a case: they are not found here, and nobody sees one without its key. */
    public boolean isCaseNumber() {
        return CaseNumber.read(words).isPresent();
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        var text =
                typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        words = text.length() <= LONGEST_INPUT ? text : text.substring(0, LONGEST_INPUT);
    }

    public String getAgency() {
        return agency;
    }

    /** What is no dependency with a portal is left out. */
    public void setAgency(@Nullable String word) {
        agency = word == null ? "" : word.strip();
        if (chosen().isEmpty()) {
            agency = "";
        }
    }

    public String getOnly() {
        return only;
    }

    public void setOnly(@Nullable String kind) {
        only = kind != null && SOURCES.contains(kind) ? kind : "";
    }

    public String getPageNumber() {
        return Integer.toString(page);
    }

    public void setPageNumber(@Nullable String typed) {
        page = typed != null && typed.matches("[0-9]{1,5}") ? Math.max(1, Integer.parseInt(typed)) : 1;
    }
}
