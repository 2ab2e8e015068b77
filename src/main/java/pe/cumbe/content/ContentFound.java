package pe.cumbe.content;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.SearchSource;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;

/** What portals say of one kind, for the search: the version everybody reads, never a draft. */
abstract class ContentFound implements SearchSource {

    private static final int AT_ONCE = 100;

    private final PublishedDesk desk;
    private final Organisation organisation;
    private final ContentKind kind;

    ContentFound(PublishedDesk desk, Organisation organisation, ContentKind kind) {
        this.desk = desk;
        this.organisation = organisation;
        this.kind = kind;
    }

    @Override
    public Set<String> changedBy() {
        return Set.of(
                "CONTENT_PUBLISH",
                "CONTENT_WITHDRAW",
                "PORTAL_OPENED",
                "PORTAL_CLOSED",
                "PORTAL_MOVED",
                "PORTAL_COPY_TAKEN");
    }

    @Override
    public void each(@Nullable String agency, Consumer<Findable> reader) {
        var of = Optional.ofNullable(agency).map(AgencyCode::new);
        var number = 1;
        var found = desk.published(of, kind, number, AT_ONCE);
        while (!found.items().isEmpty()) {
            found.items().stream().map(this::findable).forEach(reader);
            if (!found.hasNext()) {
                return;
            }
            found = desk.published(of, kind, ++number, AT_ONCE);
        }
    }

    /** Between which days it holds, in words, where that has to be told; the index is not read again when a day breaks. */
    protected String days(ContentText text) {
        return "";
    }

    /**
     * The same from the first day to the last.
     *
     * @param since the text where there is no last one
     * @param both the text where there is
     */
    static String days(Texts texts, String since, String both, ContentText text) {
        var first = text.startsOn();
        var last = text.endsOn();
        if (first == null) {
            return "";
        }
        return last == null
                ? texts.of(since, SpanishDates.plainDate(first))
                : texts.of(both, SpanishDates.plainDate(first), SpanishDates.plainDate(last));
    }

    private Findable findable(PublishedView item) {
        var text = item.text();
        return new Findable(
                Long.toString(item.id()),
                Set.of(item.agency().value()),
                item.path(),
                text.title(),
                organisation.get(item.agency()).name(),
                Stream.of(text.summary(), text.post(), days(text), text.place(), item.plain())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")),
                text.startsOn() != null
                        ? text.startsOn()
                        : item.firstPublishedAt().atZone(OfficialClock.ZONE).toLocalDate());
    }
}
