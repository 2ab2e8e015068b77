package pe.cumbe.opendata;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.norm.NormStatus;
import pe.cumbe.search.Facet;
import pe.cumbe.search.SearchQuery;
import pe.cumbe.shared.Slug;
import pe.cumbe.shared.web.Texts;

/** The parameters of a search of norms, read strictly: a machine is told what it got wrong. */
final class NormQuestion {

    private static final int SIZE = 20;

    private final Texts texts;

    NormQuestion(Texts texts) {
        this.texts = texts;
    }

    /** As the request wrote them; null or empty for those it left out. What may be said several times means any of it. */
    record Asked(
            @Nullable String words,
            List<String> types,
            List<String> years,
            List<String> statuses,
            List<String> issuers,
            @Nullable String firstYear,
            @Nullable String lastYear,
            @Nullable String page,
            @Nullable String size) {}

    SearchQuery read(Asked asked) {
        Map<Facet.Dimension, Set<String>> filters = new EnumMap<>(Facet.Dimension.class);
        filters.put(Facet.Dimension.TYPE, each(asked.types(), type -> slug("tipo", type)));
        filters.put(Facet.Dimension.YEAR, each(asked.years(), year -> year("anio", year)));
        filters.put(Facet.Dimension.STATUS, each(asked.statuses(), this::status));
        filters.put(Facet.Dimension.ISSUER, each(asked.issuers(), issuer -> issuer));
        return new SearchQuery(
                asked.words() == null ? "" : asked.words(),
                filters,
                new SearchQuery.Years(
                        given(asked.firstYear())
                                .map(year -> Integer.valueOf(year("desde", year)))
                                .orElse(SearchQuery.Years.ANY.first()),
                        given(asked.lastYear())
                                .map(year -> Integer.valueOf(year("hasta", year)))
                                .orElse(SearchQuery.Years.ANY.last())),
                SearchQuery.Order.RELEVANCE,
                number("page", asked.page(), 1, SearchQuery.DEEPEST),
                number("size", asked.size(), SIZE, SearchQuery.MOST_HITS));
    }

    private String slug(String name, String value) {
        if (!Slug.isSlug(value)) {
            throw bad(name, "opendata.api.text.slug");
        }
        return value;
    }

    private String year(String name, String value) {
        if (!value.matches("[12][0-9]{3}")) {
            throw bad(name, "opendata.api.text.year");
        }
        return value;
    }

    private String status(String value) {
        return Arrays.stream(NormStatus.values())
                .filter(one -> one.slug().equals(value))
                .findFirst()
                .map(NormStatus::name)
                .orElseThrow(() -> bad("estado", "opendata.api.text.status"));
    }

    private int number(String name, @Nullable String value, int otherwise, int most) {
        var given = given(value);
        if (given.isEmpty()) {
            return otherwise;
        }
        if (!given.get().matches("[0-9]{1,6}")
                || Integer.parseInt(given.get()) < 1
                || Integer.parseInt(given.get()) > most) {
            throw Problem.badParameter(
                    name,
                    texts.of("opendata.api.title.parameter", name),
                    texts.of("opendata.api.text.number", Integer.toString(most)));
        }
        return Integer.parseInt(given.get());
    }

    private jakarta.ws.rs.WebApplicationException bad(String name, String key) {
        return Problem.badParameter(name, texts.of("opendata.api.title.parameter", name), texts.get(key));
    }

    private static Set<String> each(List<String> values, UnaryOperator<String> reading) {
        return values.stream()
                .flatMap(value -> given(value).stream())
                .map(reading)
                .collect(Collectors.toSet());
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
