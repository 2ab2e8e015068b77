package pe.cumbe.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.cumbe.search.Facet;
import pe.cumbe.search.Hit;
import pe.cumbe.search.SearchIndex;
import pe.cumbe.search.SearchQuery;
import pe.cumbe.search.SearchQuery.Years;
import pe.cumbe.search.SearchResults;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.web.Texts;

/** {@code /normas}: a number goes straight to its norm; words are answered with a list that can be narrowed. */
@Named("normSearchPage")
@RequestScoped
public class NormSearchPage {

    /** Asks for the list although the words are a number: {@code directo=no}. */
    private static final String DIRECT = "directo";

    private static final String NOT = "no";
    private static final int PAGES_AROUND = 2;

    private final SearchIndex index;
    private final HttpServletRequest request;
    private final SearchWording wording;
    private final Texts texts;
    private SearchAddress here;
    private SearchResults results = SearchResults.none();

    @Inject
    public NormSearchPage(SearchIndex index, HttpServletRequest request, SearchWording wording, Texts texts) {
        this.index = index;
        this.request = request;
        this.wording = wording;
        this.texts = texts;
        this.here = SearchAddress.read(request.getParameterMap());
    }

    /** A link of the list of pages. */
    public record PageLink(int number, String address, boolean current) {}

    /** Answers, or sends the person to the norm whose number was typed. */
    public void open() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        if (!index.isOpen()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            faces.responseComplete();
            return;
        }
        var direct = straight();
        if (direct.isPresent()) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", direct.get());
            faces.responseComplete();
            return;
        }
        results = index.search(here.query(), Optional.empty());
        if (results.hits().isEmpty() && !isNothing()) {
            here = here.page(getPage().pages());
            results = index.search(here.query(), Optional.empty());
        }
    }

    private Optional<String> straight() {
        if (here.isNarrowed() || here.query().page() > 1 || NOT.equals(request.getParameter(DIRECT))) {
            return Optional.empty();
        }
        var words = here.query().words();
        var match = index.byNumber(words);
        return match.direct()
                .map(hit -> hit.url() + "?buscado=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .or(() -> match.homonyms()
                        .map(norm -> "/normas/homonimos" + norm.substring(SearchAddress.PATH.length())));
    }

    public String getWords() {
        return here.query().words();
    }

    /** «Resultados de «agua» (37)», for the browser's tab. */
    public String getTitle() {
        return getWords().isEmpty()
                ? texts.get("normas.index.title")
                : texts.of("normas.index.title.results", getWords(), results.total());
    }

    public String getCount() {
        return results.total() == 1
                ? texts.get("normas.index.text.one")
                : texts.of("normas.index.text.many", results.total());
    }

    public boolean isNothing() {
        return results.total() == 0;
    }

    /** Whether some norms of the list lack some of the words. */
    public boolean isPartial() {
        return results.partial() && !isNothing();
    }

    public Optional<String> getSuggestion() {
        return results.suggestion();
    }

    public String getSuggestionAddress() {
        return here.words(results.suggestion().orElse("")).toString();
    }

    public List<NormItem> getItems() {
        return results.hits().stream().map(wording::item).toList();
    }

    public List<FilterGroup> getFilters() {
        return results.facets().stream()
                .map(wording::group)
                .filter(group -> !group.isEmpty())
                .toList();
    }

    /** Filters in force, each with the address that leaves it out. */
    public List<FilterChosen> getChosen() {
        var chosen = new ArrayList<FilterChosen>();
        for (var dimension : Facet.Dimension.values()) {
            for (var value : here.query().chosen(dimension).stream().sorted().toList()) {
                chosen.add(new FilterChosen(
                        SearchAddress.name(dimension),
                        SearchAddress.word(dimension, value),
                        wording.label(dimension, value, results),
                        here.without(dimension, value).toString()));
            }
        }
        var years = here.query().years();
        if (years.hasFirst()) {
            chosen.add(new FilterChosen(
                    SearchAddress.FIRST_YEAR,
                    getFirstYear(),
                    texts.of("normas.index.label.since", getFirstYear()),
                    here.years(new Years(Years.ANY.first(), years.last())).toString()));
        }
        if (years.hasLast()) {
            chosen.add(new FilterChosen(
                    SearchAddress.LAST_YEAR,
                    getLastYear(),
                    texts.of("normas.index.label.until", getLastYear()),
                    here.years(new Years(years.first(), Years.ANY.last())).toString()));
        }
        return chosen;
    }

    /** The year to begin with; empty when any. */
    public String getFirstYear() {
        var years = here.query().years();
        return years.hasFirst() ? Integer.toString(years.first()) : "";
    }

    public String getLastYear() {
        var years = here.query().years();
        return years.hasLast() ? Integer.toString(years.last()) : "";
    }

    public String getWithoutFilters() {
        return here.withoutFilters().toString();
    }

    /** Whether there is an order to choose: without words nothing is more relevant than the rest. */
    public boolean isOrdered() {
        return !getWords().isEmpty() && results.total() > 1;
    }

    public boolean isRecent() {
        return here.query().order() == SearchQuery.Order.RECENT;
    }

    public String getOtherOrder() {
        return here.order(isRecent() ? SearchQuery.Order.RELEVANCE : SearchQuery.Order.RECENT)
                .toString();
    }

    public PageOf<Hit> getPage() {
        var reachable = Math.min(results.total(), SearchQuery.DEEPEST);
        return new PageOf<>(results.hits(), here.query().page(), here.query().size(), reachable);
    }

    public List<PageLink> getPages() {
        var page = getPage();
        var links = new ArrayList<PageLink>();
        for (var number = Math.max(1, page.page() - PAGES_AROUND);
                number <= Math.min(page.pages(), page.page() + PAGES_AROUND);
                number++) {
            links.add(new PageLink(number, here.page(number).toString(), number == page.page()));
        }
        return links;
    }

    public String getPrevious() {
        return here.page(here.query().page() - 1).toString();
    }

    public String getNext() {
        return here.page(here.query().page() + 1).toString();
    }

    /** The same search as data. */
    public String getData() {
        return "/api/v1" + here.page(1);
    }
}
