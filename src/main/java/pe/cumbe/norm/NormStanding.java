package pe.cumbe.norm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;

/** Where norms stand by what they do to one another and by their own dates. */
final class NormStanding {

    private final Norms norms;
    private final ActsRecord acts;
    private final Clock clock;

    NormStanding(Norms norms, ActsRecord acts, Clock clock) {
        this.norms = norms;
        this.acts = acts;
        this.clock = clock;
    }

    /** Says all that the norm does to others, and takes back what it no longer says; whom that touches. */
    List<Norm> relateAgain(Norm acting, List<RecordRelation> wanted, Actor actor) {
        var before = norms.relations(acting.externalId()).stream()
                .filter(relation -> relation.from().equals(acting.externalId()))
                .toList();
        var touched = new HashSet<String>();
        for (var relation : before) {
            if (wanted.stream().noneMatch(relation::says)) {
                norms.remove(relation);
                touch(touched, relation.kind(), relation.to());
            }
        }
        for (var relation : wanted) {
            if (before.stream().noneMatch(known -> known.says(relation))) {
                relate(acting, relation, actor);
                touch(touched, relation.kind(), Optional.ofNullable(relation.to()));
            }
        }
        return norms.byExternalIds(touched);
    }

    private static void touch(Set<String> touched, RelationKind kind, Optional<String> target) {
        if (kind.effect().isPresent()) {
            target.ifPresent(touched::add);
        }
    }

    /** One norm acts on another, and the record says who said so. */
    void relate(Norm acting, RecordRelation request, Actor actor) {
        norms.add(new NormRelation(request));
        acts.enter(
                actor,
                new Act(
                        "NORM_RELATED",
                        null,
                        acting.address(),
                        null,
                        request.kind().name()));
    }

    /**
     * Leaves a norm in the state that the others give it, or that its own dates give where no other acts on it.
     *
     * @param confirmedBy who vouches for its dates; null to leave a norm alone that neither edition nor relation tells of
     */
    void settle(Norm norm, @Nullable String confirmedBy) {
        var last = norms.relations(norm.externalId()).stream()
                .filter(relation ->
                        relation.to().filter(norm.externalId()::equals).isPresent())
                .filter(relation -> relation.kind().effect().isPresent())
                .reduce((one, later) -> one.kind().ends() && !later.kind().ends() ? one : later);
        if (last.isPresent()) {
            var acting = norms.byExternalId(last.get().from());
            norm.confirm(
                    last.get().kind().effect().orElseThrow(),
                    acting.map(Norm::denomination).orElse(last.get().from()),
                    clock.instant());
        } else {
            norm.stand(
                    norm.standingByDates(LocalDate.now(clock)),
                    confirmedBy == null ? norm.statusSource().orElse(null) : confirmedBy,
                    clock.instant());
        }
    }
}
