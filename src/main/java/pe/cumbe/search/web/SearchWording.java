package pe.cumbe.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import pe.cumbe.norm.NormStatus;
import pe.cumbe.norm.NormType;
import pe.cumbe.norm.NormTypes;
import pe.cumbe.search.Facet;
import pe.cumbe.search.Hit;
import pe.cumbe.search.SearchResults;
import pe.cumbe.shared.Slug;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;

/** Says in Spanish what the index found. */
@ApplicationScoped
public class SearchWording {

    private static final int LONGEST_TITLE = 300;
    private static final int SHOWN = 6;
    private static final int UNFOLDED = 30;

    private final NormTypes types;
    private final Texts texts;

    @Inject
    public SearchWording(NormTypes types, Texts texts) {
        this.types = types;
        this.texts = texts;
    }

    public NormItem item(Hit hit) {
        var status = NormStatus.valueOf(hit.status());
        return new NormItem(
                hit.url(),
                cut(hit.name()),
                cut(about(hit)),
                style(status),
                texts.of(status),
                hit.date().map(SpanishDates::plainDate).orElse(""),
                hit.date().map(Object::toString).orElse(""),
                hit.issuer(),
                hit.excerpt().html());
    }

    FilterGroup group(Facet facet) {
        var first = new ArrayList<FilterGroup.Box>();
        var more = new ArrayList<FilterGroup.Box>();
        var name = SearchAddress.name(facet.dimension());
        for (var choice : facet.choices()) {
            var word = SearchAddress.word(facet.dimension(), choice.value());
            var label = texts.of("normas.index.label.choice", label(facet.dimension(), choice), choice.count());
            var box = new FilterGroup.Box(name + "-" + word, word, label, choice.chosen());
            if (first.size() < SHOWN || choice.chosen()) {
                first.add(box);
            } else if (more.size() < UNFOLDED) {
                more.add(box);
            }
        }
        return new FilterGroup(name, texts.of(facet.dimension()), first, more);
    }

    /** The words of a chosen value, also when no result has it. */
    String label(Facet.Dimension dimension, String value, SearchResults results) {
        return results.facets().stream()
                .filter(facet -> facet.dimension() == dimension)
                .flatMap(facet -> facet.choices().stream())
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(choice -> label(dimension, choice))
                .orElseGet(() -> label(dimension, new Facet.Choice(value, value, 0, true)));
    }

    private String label(Facet.Dimension dimension, Facet.Choice choice) {
        if (dimension == Facet.Dimension.TYPE) {
            return types.bySlug(choice.value()).map(NormType::name).orElse(choice.value());
        }
        return dimension == Facet.Dimension.STATUS ? texts.of(NormStatus.valueOf(choice.value())) : choice.label();
    }

    /** The title; what it disposes, where the title says no more than the name does. */
    private static String about(Hit hit) {
        var title = Slug.fold(hit.title());
        var onlyNumber = !hit.number().isEmpty() && title.endsWith(Slug.fold(hit.number()));
        return onlyNumber || title.equals(Slug.fold(hit.name())) ? hit.summary() : hit.title();
    }

    private static String style(NormStatus status) {
        if (status == NormStatus.IN_FORCE) {
            return "etq ok";
        }
        return status.hasEnded() ? "etq mal-e" : "etq av";
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
