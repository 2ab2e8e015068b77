package pe.cumbe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.ServerKeys;

/**
 * Makes seals. Each is an HMAC-SHA-256 with the key of the installation, for the purpose {@code act}, over the parts named
 * in docs/adr/0014 and in that order. Who can write in the database but lacks the key cannot make one.
 */
@ApplicationScoped
class ActSeals {

    private static final String PURPOSE = "act";

    private final ServerKeys keys;

    @Inject
    ActSeals(ServerKeys keys) {
        this.keys = keys;
    }

    /** The link of this act after the given one. */
    ActLink next(ActLink last, ActRow act) {
        var place = last.place() + 1;
        var seal = keys.hmac(
                PURPOSE,
                last.seal(),
                Long.toString(place),
                Long.toString(act.id()),
                act.instant().toString(),
                act.username(),
                act.roles(),
                maybe(act.agency() == null ? null : act.agency().value()),
                act.kind(),
                act.subject(),
                maybe(act.before()),
                maybe(act.after()));
        return new ActLink(place, act.id(), HexFormat.of().formatHex(seal));
    }

    /** Nothing and an empty text are not the same. */
    private static String maybe(@Nullable String text) {
        return text == null ? "-" : "=" + text;
    }
}
