package pe.cumbe.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.norm.NormStatus;
import pe.cumbe.search.Facet;
import pe.cumbe.search.SearchQuery;
import pe.cumbe.search.SearchQuery.Years;

/**
 * A search as it stands in the address: {@code /normas?q=agua&tipo=or&anio=2025&desde=2005&hasta=2011&estado=vigente&orden=recientes&pagina=2}.
 * It is the only state of a search. What makes no sense is left out, never an error.
 */
record SearchAddress(SearchQuery query) {

    static final String PATH = "/normas";
    static final int HITS = 10;

    private static final Map<Facet.Dimension, String> NAMES = new EnumMap<>(Map.of(
            Facet.Dimension.TYPE, "tipo",
            Facet.Dimension.YEAR, "anio",
            Facet.Dimension.ISSUER, "emisor",
            Facet.Dimension.STATUS, "estado"));
    static final String FIRST_YEAR = "desde";
    static final String LAST_YEAR = "hasta";
    private static final String RECENT = "recientes";
    private static final int LONGEST_VALUE = 100;

    static SearchAddress read(Map<String, String[]> parameters) {
        var filters = new EnumMap<Facet.Dimension, Set<String>>(Facet.Dimension.class);
        NAMES.forEach((dimension, name) -> {
            var values = new LinkedHashSet<String>();
            for (var typed : parameters.getOrDefault(name, new String[0])) {
                var value = value(dimension, typed.strip());
                if (value != null) {
                    values.add(value);
                }
            }
            filters.put(dimension, values);
        });
        var words = first(parameters, "q");
        var order = words.isBlank() || first(parameters, "orden").equals(RECENT)
                ? SearchQuery.Order.RECENT
                : SearchQuery.Order.RELEVANCE;
        return new SearchAddress(
                new SearchQuery(words, filters, years(parameters), order, page(first(parameters, "pagina")), HITS));
    }

    private static Years years(Map<String, String[]> parameters) {
        return new Years(
                year(first(parameters, FIRST_YEAR), Years.ANY.first()),
                year(first(parameters, LAST_YEAR), Years.ANY.last()));
    }

    private static int year(String typed, int otherwise) {
        var year = typed.strip();
        return year.matches("\\d{4}") ? Integer.parseInt(year) : otherwise;
    }

    boolean isNarrowed() {
        return !query.filters().isEmpty() || !query.years().isAny();
    }

    SearchAddress page(int page) {
        return with(query.words(), query.filters(), query.years(), query.order(), page);
    }

    SearchAddress order(SearchQuery.Order order) {
        return with(query.words(), query.filters(), query.years(), order, 1);
    }

    SearchAddress words(String words) {
        return with(words, query.filters(), query.years(), query.order(), 1);
    }

    SearchAddress without(Facet.Dimension dimension, String value) {
        var filters = new EnumMap<Facet.Dimension, Set<String>>(Facet.Dimension.class);
        filters.putAll(query.filters());
        var values = new LinkedHashSet<>(query.chosen(dimension));
        values.remove(value);
        filters.put(dimension, values);
        return with(query.words(), filters, query.years(), query.order(), 1);
    }

    SearchAddress years(Years years) {
        return with(query.words(), query.filters(), years, query.order(), 1);
    }

    SearchAddress withoutFilters() {
        return with(query.words(), Map.of(), Years.ANY, query.order(), 1);
    }

    static String name(Facet.Dimension dimension) {
        return java.util.Objects.requireNonNull(NAMES.get(dimension));
    }

    /** The value of a dimension as it goes in an address. */
    static String word(Facet.Dimension dimension, String value) {
        return dimension == Facet.Dimension.STATUS ? NormStatus.valueOf(value).slug() : value;
    }

    @Override
    public String toString() {
        var parameters = new ArrayList<String>();
        add(parameters, "q", query.words());
        for (var dimension : Facet.Dimension.values()) {
            query.chosen(dimension).stream()
                    .sorted()
                    .forEach(value -> add(parameters, name(dimension), word(dimension, value)));
        }
        if (query.years().hasFirst()) {
            add(parameters, FIRST_YEAR, Integer.toString(query.years().first()));
        }
        if (query.years().hasLast()) {
            add(parameters, LAST_YEAR, Integer.toString(query.years().last()));
        }
        if (query.order() == SearchQuery.Order.RECENT && !query.words().isEmpty()) {
            add(parameters, "orden", RECENT);
        }
        if (query.page() > 1) {
            add(parameters, "pagina", Integer.toString(query.page()));
        }
        return parameters.isEmpty() ? PATH : PATH + "?" + String.join("&", parameters);
    }

    private SearchAddress with(
            String words, Map<Facet.Dimension, Set<String>> filters, Years years, SearchQuery.Order order, int page) {
        return new SearchAddress(new SearchQuery(words, filters, years, order, page, query.size()));
    }

    private static void add(ArrayList<String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static @Nullable String value(Facet.Dimension dimension, String typed) {
        if (typed.isEmpty() || typed.length() > LONGEST_VALUE) {
            return null;
        }
        if (dimension == Facet.Dimension.STATUS) {
            return NormStatus.bySlug(typed).map(Enum::name).orElse(null);
        }
        if (dimension == Facet.Dimension.YEAR) {
            return typed.matches("\\d{4}") ? typed : null;
        }
        return typed;
    }

    private static String first(Map<String, String[]> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static int page(String typed) {
        return typed.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(typed)) : 1;
    }
}
