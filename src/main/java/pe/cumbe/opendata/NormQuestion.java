package pe.cumbe.opendata;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** As the request wrote them; null for those it left out. */
    record Asked(
            @Nullable String words,
            @Nullable String type,
            @Nullable String year,
            @Nullable String status,
            @Nullable String issuer,
            @Nullable String firstYear,
            @Nullable String lastYear,
            @Nullable String page,
            @Nullable String size) {}

    SearchQuery read(Asked asked) {
        Map<Facet.Dimension, Set<String>> filters = new EnumMap<>(Facet.Dimension.class);
        given(asked.type()).ifPresent(type -> filters.put(Facet.Dimension.TYPE, Set.of(slug("tipo", type))));
        given(asked.year()).ifPresent(year -> filters.put(Facet.Dimension.YEAR, Set.of(year("anio", year))));
        given(asked.status()).ifPresent(status -> filters.put(Facet.Dimension.STATUS, Set.of(status(status))));
        given(asked.issuer()).ifPresent(issuer -> filters.put(Facet.Dimension.ISSUER, Set.of(issuer)));
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

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
