package pe.cumbe.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.casefile.CaseNumber;
import pe.cumbe.home.web.DirectoryPage.Row;
import pe.cumbe.procedure.Catalogue;
import pe.cumbe.procedure.ProcedureRow;
import pe.cumbe.procedure.web.ProcedureItem;
import pe.cumbe.procedure.web.ProcedureWording;
import pe.cumbe.search.SearchIndex;
import pe.cumbe.search.SearchQuery;
import pe.cumbe.search.SearchResults;
import pe.cumbe.search.web.NormItem;
import pe.cumbe.search.web.SearchWording;

/**
 * {@code /buscar?q=}: one box over procedures, norms and dependencies. Some of each, and where the rest is; the number of
 * a norm goes straight to it, and whoever typed the number of a case is told where cases are seen.
 */
@Named
@RequestScoped
public class PortalSearchPage {

    private static final int FEW = 5;
    private static final int LONGEST_INPUT = 200;

    private final SearchIndex index;
    private final SearchWording norms;
    private final Catalogue catalogue;
    private final ProcedureWording procedures;
    private final DirectoryPage directory;

    private String words = "";
    private SearchResults found = SearchResults.none();

    @Inject
    public PortalSearchPage(
            SearchIndex index,
            SearchWording norms,
            Catalogue catalogue,
            ProcedureWording procedures,
            DirectoryPage directory) {
        this.index = index;
        this.norms = norms;
        this.catalogue = catalogue;
        this.procedures = procedures;
        this.directory = directory;
    }

    /**
     * Some of what was found in one part of the portal.
     *
     * @param all where all of it is
     */
    public record Found<T>(List<T> items, long total, String all) {

        public Found {
            items = List.copyOf(items);
        }

        public boolean isMore() {
            return total > items.size();
        }
    }

    /** Looks, or sends the person to the norm whose number was typed. */
    public void open() {
        if (words.isEmpty() || isCaseNumber() || !index.isOpen()) {
            return;
        }
        var direct = straight();
        if (direct.isPresent()) {
            var faces = FacesContext.getCurrentInstance();
            var response = (HttpServletResponse) faces.getExternalContext().getResponse();
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", direct.get());
            faces.responseComplete();
            return;
        }
        found = index.search(new SearchQuery(words, Map.of(), SearchQuery.Order.RELEVANCE, 1, FEW), Optional.empty());
    }

    private Optional<String> straight() {
        return index.byNumber(words).direct().map(norm -> norm.url() + "?buscado=" + encoded());
    }

    public Found<ProcedureItem> getProcedures() {
        var rows = words.isEmpty() ? List.<ProcedureRow>of() : catalogue.find(words, Optional.empty());
        return new Found<>(
                procedures.items(rows.stream().limit(FEW).toList()), rows.size(), "/tramites?q=" + encoded());
    }

    public Found<NormItem> getNorms() {
        return new Found<>(
                found.hits().stream().map(norms::item).toList(),
                found.total(),
                "/normas?q=" + encoded() + "&directo=no");
    }

    public Found<Row> getAgencies() {
        var rows = words.isEmpty()
                ? List.<Row>of()
                : directory.getGroups().stream()
                        .flatMap(group -> group.rows().stream())
                        .toList();
        return new Found<>(rows.stream().limit(FEW).toList(), rows.size(), "/dependencias?q=" + encoded());
    }

    public boolean isAsked() {
        return !words.isEmpty();
    }

    public boolean isNothing() {
        return getProcedures().total() + getNorms().total() + getAgencies().total() == 0;
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
        directory.setWords(words);
    }

    private String encoded() {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
