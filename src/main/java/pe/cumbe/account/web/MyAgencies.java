package pe.cumbe.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;

/**
 * The dependencies for which whoever sends this request may do something, to choose one of on a screen. What was typed
 * into a form is never a dependency of somebody else.
 */
@ApplicationScoped
@TellsRefusals
public class MyAgencies {

    private final Organisation organisation;
    private final CurrentActor me;

    @Inject
    public MyAgencies(Organisation organisation, CurrentActor me) {
        this.organisation = organisation;
        this.me = me;
    }

    /** Those with any of these permissions, each once. */
    public List<AgencyCode> with(Permission... permissions) {
        return Stream.of(permissions)
                .flatMap(permission -> me.actor().agenciesWith(permission).stream())
                .distinct()
                .toList();
    }

    /**
     * The one of theirs with that address word; the first of theirs when none is asked for. Refuses whoever asks for
     * somebody else's, and whoever has none.
     */
    public AgencyView at(@Nullable String slug, Permission... permissions) {
        var theirs = with(permissions);
        var asked = organisation.bySlug(Objects.requireNonNullElse(slug, ""));
        if (theirs.isEmpty()) {
            me.actor().require(permissions[0]);
        }
        asked.map(AgencyView::code).filter(code -> !theirs.contains(code)).ifPresent(code -> me.actor()
                .require(permissions[0], code));
        return asked.orElseGet(() -> organisation.get(theirs.get(0)));
    }

    /** They, as a list to choose from. */
    public List<SelectItem> choices(Permission... permissions) {
        return with(permissions).stream()
                .map(one -> new SelectItem(one.value(), organisation.get(one).name()))
                .toList();
    }

    /** The one chosen, where it is one of theirs. */
    public Optional<AgencyCode> chosen(@Nullable String code, Permission... permissions) {
        return with(permissions).stream()
                .filter(one -> one.value().equals(code))
                .findFirst();
    }

    /** The one chosen; the first of theirs when none was. Without any, it is the region, whose desk then refuses. */
    public AgencyCode chosenOrFirst(@Nullable String code, Permission... permissions) {
        return chosen(code, permissions)
                .orElseGet(() -> with(permissions).stream().findFirst().orElse(AgencyCode.REGION));
    }
}
