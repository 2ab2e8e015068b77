package pe.cumbe.content;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Language;

/**
 * An item as those see it who write and publish.
 *
 * @param translationOf the number of the item in Spanish that it says in another language; null for what is in Spanish
 * @param published the number of the version everybody reads; null when there is none
 * @param version to be handed back with every act: it tells whether somebody else was there before
 */
public record ContentView(
        long id,
        AgencyCode agency,
        ContentKind kind,
        String slug,
        Language language,
        @Nullable Long translationOf,
        ContentState state,
        VersionView newest,
        @Nullable Integer published,
        @Nullable Instant firstPublishedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason,
        @Nullable String sentBy,
        ContentPlan plan,
        Instant changedAt,
        boolean demo,
        long version) {

    static ContentView of(ContentItem item, ContentVersion newest) {
        var gone = item.withdrawn();
        return new ContentView(
                item.id(),
                item.agency(),
                item.kind(),
                item.slug(),
                item.language(),
                item.translationOf(),
                item.state(),
                newest.view(),
                item.published(),
                item.firstPublishedAt(),
                item.publishedAt(),
                gone.map(WithdrawnView::withdrawnAt).orElse(null),
                gone.map(WithdrawnView::reason).orElse(null),
                item.sentBy(),
                item.plan(),
                item.changedAt(),
                item.isDemo(),
                item.version());
    }

    /** What may be done from here, whoever asks. */
    public Set<ContentVerb> verbs() {
        return Arrays.stream(ContentVerb.values())
                .filter(verb -> state.after(verb).isPresent())
                .filter(verb -> verb != ContentVerb.WITHDRAW || published != null)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isPublic() {
        return published != null;
    }

    /** Whether people have its address already, or that of what it says in another language. */
    public boolean isAddressFixed() {
        return firstPublishedAt != null || translationOf != null;
    }

    ContentRef ref() {
        return new ContentRef(agency, id, version);
    }
}
