package pe.cumbe.norm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.shared.Rejected;

/**
 * The office that keeps the norms. Loading is idempotent: the source's own id says which norm it is, a fingerprint of
 * what was loaded says whether anything changed. The one rule on addresses lives here: the first norm of an identity
 * takes the plain address, a later one gets an address apart, and neither ever changes.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class NormDesk {

    private final Norms norms;
    private final NormTypes types;
    private final ActsRecord acts;
    private final Event<NormsLoaded> loaded;
    private final Clock clock;
    private final NormNaming naming;
    private final NormStanding standing;

    @Inject
    public NormDesk(Norms norms, NormTypes types, ActsRecord acts, Event<NormsLoaded> loaded, Clock clock) {
        this.norms = norms;
        this.types = types;
        this.acts = acts;
        this.loaded = loaded;
        this.clock = clock;
        this.naming = new NormNaming(types);
        this.standing = new NormStanding(norms, acts, clock);
    }

    /** Loads one norm. */
    public LoadReport load(LoadNorm norm) {
        return load(List.of(norm));
    }

    /**
     * Loads a batch in one transaction: what is new is added, what changed is changed, the rest is left alone. Announces
     * {@link NormsLoaded} once for all that was added or changed.
     *
     * @throws Rejected with {@link LoadReason}s when one of them cannot be kept; then none is
     */
    public LoadReport load(List<LoadNorm> batch) {
        return load(batch, false);
    }

    private LoadReport load(List<LoadNorm> batch, boolean edited) {
        Map<String, Norm> held = new HashMap<>();
        norms.byExternalIds(batch.stream().map(LoadNorm::externalId).toList())
                .forEach(norm -> held.put(norm.externalId(), norm));
        var wanted = identities(batch, held.keySet());
        var taken = new HashSet<>(norms.taken(wanted));
        var mentioned = mentions(taken);
        // first all the norms, then all their texts: the database numbers a whole batch in one go
        var changed = new LinkedHashMap<Norm, LoadNorm>();
        var renamed = new ArrayList<String>();
        int added = 0;
        for (var load : batch) {
            var objections = LoadRules.objections(load, types);
            if (!objections.isEmpty()) {
                throw new Rejected(objections);
            }
            var hash = fingerprint(load);
            var norm = held.get(load.externalId());
            // what an office of ours published is the norm; a source that tells it otherwise is not asked any more
            if (norm != null
                    && (norm.contentHash().equals(hash) || (norm.edition().exists() && !edited))) {
                continue;
            }
            var mention = norm == null ? mentioned.get(naming.identity(load).path()) : null;
            if (mention != null) {
                norm = mention;
                renamed.add(norm.externalId());
                norms.rename(norm.externalId(), load.externalId());
                norm.adopt(load, naming.issuer(load), naming.denomination(load), clock.instant());
                mentioned.remove(norm.identity());
                held.put(load.externalId(), norm);
                added++;
            } else if (norm == null) {
                norm = add(load, taken);
                held.put(load.externalId(), norm);
                added++;
            } else {
                norm.update(load, naming.issuer(load), naming.denomination(load), clock.instant());
            }
            norm.hold(hash);
            changed.put(norm, load);
        }
        changed.forEach((norm, load) -> {
            var pieces = TextPieces.of(load.text());
            norm.measure(load.text().length(), pieces.size());
            norms.replaceText(norm, pieces);
        });
        if (!changed.isEmpty()) {
            loaded.fire(new NormsLoaded(
                    Stream.concat(renamed.stream(), changed.keySet().stream().map(Norm::externalId))
                            .toList()));
        }
        return new LoadReport(added, changed.size() - added, batch.size() - changed.size());
    }

    /** One norm acts on another, which is left in the state that the relation gives it. */
    public void relate(Actor actor, RecordRelation request) {
        var norm = requirePublishing(request.from(), actor);
        standing.relate(norm, request, actor);
        var target = request.to();
        if (target != null && request.kind().effect().isPresent()) {
            norms.byExternalId(target).ifPresent(acted -> {
                standing.settle(acted, null);
                loaded.fire(new NormsLoaded(List.of(target)));
            });
        }
    }

    /**
     * An office of ours publishes a norm, or a correction of it, with all that it does to others: both ends say so from
     * now on.
     *
     * @return the address where the norm lives
     */
    public String publish(EditedNorm edited, Actor actor) {
        load(List.of(edited.norm()), true);
        var norm = requirePublishing(edited.norm().externalId(), actor);
        norm.publish(edited, clock.instant());
        standing.settle(norm, edited.confirmedBy());
        var touched = standing.relateAgain(norm, edited.relations(), actor);
        touched.forEach(target -> standing.settle(target, null));
        loaded.fire(new NormsLoaded(Stream.concat(Stream.of(norm), touched.stream())
                .map(Norm::externalId)
                .toList()));
        return norm.address();
    }

    /** What was published to apply from this day on applies. */
    public void enterIntoForce(LocalDate day) {
        var due = norms.dueInForce(day);
        due.forEach(norm ->
                norm.confirm(NormStatus.IN_FORCE, norm.statusSource().orElse(norm.denomination()), clock.instant()));
        if (!due.isEmpty()) {
            loaded.fire(new NormsLoaded(due.stream().map(Norm::externalId).toList()));
        }
    }

    /** Takes a norm out of sight. Its address answers with the reason and the date ever after. */
    public void withdraw(Actor actor, String externalId, String reason) {
        var norm = requirePublishing(externalId, actor);
        norm.withdraw(LocalDate.now(clock), reason, clock.instant());
        acts.enter(actor, new Act("NORM_WITHDRAWN", norm.agency().orElse(null), norm.address()));
        loaded.fire(new NormsLoaded(List.of(externalId)));
    }

    /**
     * Keeps a norm of which only the fact is known, because another text names it. Where the norm is there already nothing
     * happens; when a source brings it later, it keeps this address.
     *
     * @return the external id under which it is held
     */
    public String mention(LoadNorm norm) {
        var objections = LoadRules.objections(norm, types);
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        var identity = naming.identity(norm).path();
        var known = norms.homonyms(identity).stream().findFirst();
        if (known.isPresent()) {
            return known.get().externalId();
        }
        load(norm.named(Norm.MENTION + identity));
        return Norm.MENTION + identity;
    }

    /** The address that type, issuer, number and year give; norms of one identity share it. */
    public String identityOf(LoadNorm norm) {
        return naming.identity(norm).path();
    }

    /** Whoever publishes for the dependency that issued it; for the region, where that is none of ours. */
    private Norm requirePublishing(String externalId, Actor actor) {
        var norm = norm(externalId);
        actor.require(Permission.PUBLISH_NORMS, norm.agency().orElse(AgencyCode.REGION));
        return norm;
    }

    private Norm norm(String externalId) {
        return norms.byExternalId(externalId).orElseThrow(() -> new Rejected(LoadReason.UNKNOWN_NORM));
    }

    private Norm add(LoadNorm load, Set<String> taken) {
        var identity = naming.identity(load);
        var address = taken.contains(identity.path()) ? identity.apart(load.externalId()) : identity;
        taken.add(address.path());
        var norm = new Norm(load, naming.issuer(load), naming.denomination(load), identity, address, clock.instant());
        norms.add(norm);
        return norm;
    }

    private Set<String> identities(List<LoadNorm> batch, Set<String> held) {
        var wanted = new HashSet<String>();
        for (var load : batch) {
            if (!held.contains(load.externalId())
                    && !load.externalId().startsWith(Norm.MENTION)
                    && LoadRules.objections(load, types).isEmpty()) {
                wanted.add(naming.identity(load).path());
            }
        }
        return wanted;
    }

    /** The norms at these addresses that wait for a source to bring them. */
    private Map<String, Norm> mentions(Set<String> addresses) {
        var mentions = new HashMap<String, Norm>();
        norms.byExternalIds(addresses.stream()
                        .map(address -> Norm.MENTION + address)
                        .toList())
                .forEach(norm -> mentions.put(norm.identity(), norm));
        return mentions;
    }

    private static String fingerprint(LoadNorm load) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(load.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What became of a batch. */
    public record LoadReport(int added, int changed, int unchanged) {

        public LoadReport plus(LoadReport other) {
            return new LoadReport(added + other.added, changed + other.changed, unchanged + other.unchanged);
        }
    }
}
