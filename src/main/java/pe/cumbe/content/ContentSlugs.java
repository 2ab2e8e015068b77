package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Slug;

/** Address words: the one somebody typed, if it is free, or one made of the title. */
@ApplicationScoped
public class ContentSlugs {

    private static final int LONGEST = 70;
    private static final int MOST_TRIES = 1_000;

    private final ContentItems items;

    @Inject
    public ContentSlugs(ContentItems items) {
        this.items = items;
    }

    String choose(AgencyCode agency, ContentKind kind, String typed, String title) {
        return typed.isBlank() ? made(agency, kind, title) : asked(agency, kind, typed.strip());
    }

    private String asked(AgencyCode agency, ContentKind kind, String slug) {
        var objection = ContentRules.objectionToSlug(kind, agency, slug);
        if (objection != null) {
            throw new Rejected(objection);
        }
        if (items.isTaken(agency, kind, slug)) {
            throw new Rejected(ContentReason.SLUG_TAKEN);
        }
        return slug;
    }

    private String made(AgencyCode agency, ContentKind kind, String title) {
        var folded = Slug.fold(title);
        var cut = folded.length() <= LONGEST ? folded : Slug.fold(folded.substring(0, LONGEST));
        var base = cut.isEmpty() ? kind.word() : cut;
        for (int number = 1; number < MOST_TRIES; number++) {
            var slug = number == 1 ? base : base + "-" + number;
            if (ContentRules.objectionToSlug(kind, agency, slug) == null && !items.isTaken(agency, kind, slug)) {
                return slug;
            }
        }
        throw new Rejected(ContentReason.SLUG_TAKEN);
    }
}
