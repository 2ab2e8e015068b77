package pe.cumbe.transparency;

import java.util.Collection;

/**
 * How many items comply, of those that apply. Notices of absence leave the count and are told apart.
 *
 * @param silent of those that apply, items of which nothing was ever published
 */
public record Compliance(long complies, long applicable, long notices, long silent) {

    static Compliance of(Collection<AgencyItem> items) {
        var notices = items.stream()
                .filter(one -> one.standing() == ItemStanding.NOTICE)
                .count();
        return new Compliance(
                items.stream().filter(one -> one.standing().complies()).count(),
                items.size() - notices,
                notices,
                items.stream().filter(one -> one.newest() == null).count());
    }
}
