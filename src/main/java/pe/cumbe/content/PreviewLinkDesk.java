package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.media.DrawnPicture;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.ServerKeys;

/**
 * Where a draft is shown to somebody without an account: whoever knows a thing better, before it is published. The link is
 * shown once, to who made it; here its seal is kept, so that nobody who reads the database can open a draft with it.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class PreviewLinkDesk {

    public static final int MOST_DAYS = 30;

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ContentItems items;
    private final PreviewLinks links;
    private final Organisation organisation;
    private final ContentTelling telling;
    private final ServerKeys keys;
    private final Clock clock;

    @Inject
    public PreviewLinkDesk(
            ContentItems items,
            PreviewLinks links,
            Organisation organisation,
            ContentTelling telling,
            ServerKeys keys,
            Clock clock) {
        this.items = items;
        this.links = links;
        this.organisation = organisation;
        this.telling = telling;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * What a link leads to.
     *
     * @param item null when the link served once and does not any more
     */
    public record Opened(@Nullable PublishedView item, Optional<DrawnPicture> picture) {}

    /** Makes a link to a version and tells it, this once. */
    public String make(AgencyCode agency, long id, int number, int days, Actor actor) {
        requireHand(agency, actor);
        if (days < 1 || days > MOST_DAYS) {
            throw new Rejected(ContentReason.PREVIEW_DAYS_UNLIKELY);
        }
        var item = item(agency, id);
        if (items.version(agency, id, number).isEmpty()) {
            throw new Rejected(ContentReason.NO_SUCH_VERSION);
        }
        var token = newToken();
        var now = clock.instant();
        var until = now.plus(Duration.ofDays(days));
        links.add(new PreviewLink(item, number, seal(token), actor.username(), now, until));
        telling.enter(item, "CONTENT_PREVIEW_LINK_MADE", null, number + ", " + until, actor);
        return token;
    }

    /** Those that serve, the last first. */
    public List<PreviewLinkView> serving(AgencyCode agency, long id, Actor actor) {
        requireHand(agency, actor);
        return links.serving(agency, id, clock.instant()).stream()
                .map(PreviewLink::view)
                .toList();
    }

    public void revoke(AgencyCode agency, long id, long link, Actor actor) {
        requireHand(agency, actor);
        var item = item(agency, id);
        var found = links.find(agency, id, link).orElseThrow(() -> new Rejected(ContentReason.NO_SUCH_VERSION));
        found.revoke(clock.instant());
        telling.enter(item, "CONTENT_PREVIEW_LINK_REVOKED", String.valueOf(found.number()), null, actor);
    }

    /** For whoever holds the link; empty when there never was such a one. */
    public Optional<Opened> open(String token) {
        return links.sealed(seal(token)).map(this::open);
    }

    private Opened open(PreviewLink link) {
        if (!link.serves(clock.instant())) {
            return new Opened(null, Optional.empty());
        }
        var agency = link.agency();
        var item = items.find(agency, link.item()).orElseThrow();
        var version = items.version(agency, link.item(), link.number()).orElseThrow();
        var number = version.text().picture();
        return new Opened(
                PublishedDesk.view(item, version, organisation.get(agency), clock.instant()),
                number == null
                        ? Optional.empty()
                        : items.picture(agency, number).map(ContentPicture::small));
    }

    private ContentItem item(AgencyCode agency, long id) {
        return items.find(agency, id).orElseThrow(() -> new Rejected(ContentReason.NO_SUCH_VERSION));
    }

    private static void requireHand(AgencyCode agency, Actor actor) {
        if (!actor.may(Permission.PUBLISH_PAGES, agency)) {
            actor.require(Permission.EDIT_PAGES, agency);
        }
    }

    private static String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String seal(String token) {
        return HexFormat.of().formatHex(keys.hmac("preview-link", token.getBytes(StandardCharsets.UTF_8)));
    }
}
