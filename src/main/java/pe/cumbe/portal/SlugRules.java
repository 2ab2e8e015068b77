package pe.cumbe.portal;

import java.util.Optional;
import pe.cumbe.agency.Agencies;
import pe.cumbe.agency.Agency;
import pe.cumbe.shared.Slug;
import pe.cumbe.shared.web.Routes;

/** What the address word of a portal has to be. */
final class SlugRules {

    private static final int LONGEST = 40;

    private SlugRules() {}

    /** Why that dependency cannot have that word; a word that another had and left leads there for ever. */
    static Optional<PortalReason> objectionTo(String slug, Agency whose, Agencies agencies) {
        if (!Slug.isSlug(slug) || slug.length() > LONGEST) {
            return Optional.of(PortalReason.SLUG_MALFORMED);
        }
        if (Routes.reservedWords().contains(slug)) {
            return Optional.of(PortalReason.SLUG_RESERVED);
        }
        var hadByAnother = agencies.formerSlugs().stream()
                .anyMatch(
                        former -> former.slug().equals(slug) && !former.agency().equals(whose.code()));
        var hasAnother = agencies.all().stream()
                .anyMatch(other -> !other.code().equals(whose.code())
                        && other.view().slug().value().equals(slug));
        return hadByAnother || hasAnother ? Optional.of(PortalReason.SLUG_TAKEN) : Optional.empty();
    }
}
